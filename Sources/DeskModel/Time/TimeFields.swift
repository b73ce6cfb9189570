extension Field {
    package static let timeKind = Field("kind", "rodzaj")
}
