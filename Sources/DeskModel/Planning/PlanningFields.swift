extension Field {
    package static let visit = Field("visit", "wizyta")
    package static let technician = Field("technician", "serwisant")
    package static let crew = Field("crew", "ekipa")
}
