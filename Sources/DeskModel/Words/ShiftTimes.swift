package import ServiceModel

extension TimeWords {
    /// A moment of a visit's day. A time without a date is that of the day, or, where the work goes on past midnight, of
    /// the date after it if that is nearer to the work.
    package func moment(_ text: String, near placement: Placement) throws(InputFault) -> Timestamp {
        let day = placement.day
        guard calendar.day(of: placement.end - 1) > day else { return try moment(text, on: day) }
        let own: Timestamp? = try? moment(text, on: day)
        let next: Timestamp? = try? moment(text, on: day + 1)
        guard let own, let next else {
            if let only = own ?? next { return only }
            return try moment(text, on: day)
        }
        func distance(_ moment: Timestamp) -> Int {
            max(0, placement.start.since(moment), moment.since(placement.end))
        }
        return distance(next) < distance(own) ? next : own
    }
}
