extension Field {
    package static let told = Field("told", "powiadomiono")
}
