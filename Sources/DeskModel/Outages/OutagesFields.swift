extension Field {
    package static let onCall = Field("on-call", "dyżur")
    package static let outage = Field("outage", "awaria")
}
