extension Field {
    package static let document = Field("document", "dokument")
}
