import ServiceModel

extension FilterSubject {
    /// A message of a list: its words are those that the line shows.
    package convenience init(_ line: OutboxLine, _ wording: Wording) {
        let message = line.message
        let names = Language.allCases.flatMap {
            [message.kind.name($0), message.state.name($0), line.stateWords($0)]
        }
        self.init(
            message: [line.short, line.customer, message.address, message.person, message.subject, message.words]
                + names,
            about: line.order, to: line.customer)
    }
}
