extension Field {
    package static let branch = Field("branch", "wariant")
}
