extension Place {
    /// A plan waits to be accepted.
    package static let review = Place("review", .review, help: .plan)
}
