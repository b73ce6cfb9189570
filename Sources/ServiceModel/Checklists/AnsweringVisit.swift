extension [Visit] {
    /// The visit during which questions are answered, of one order's visits by their sequence: the one that is under way, else
    /// the last to which somebody was sent, else the last.
    package var answering: Visit? {
        last { $0.state.isUnderWay } ?? last { ![.open, .planned, .cancelled, .missed].contains($0.state) } ?? last
    }
}
