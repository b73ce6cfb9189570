extension Field {
    package static let signature = Field("signature", "podpis")
}
