package import ServiceModel

extension TimeWords {
    /// A moment of a visit's day. A time without a date is that of the day, or, where the work goes on past midnight, of
    /// the date after it if that is nearer to the work. Work over several days is told on the day itself: a time alone is
    /// the last one before now.
    package func moment(_ text: String, near placement: Placement) throws(InputFault) -> Timestamp {
        if placement.days.count > 1 { return try lately(text, since: placement.start) }
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

    /// A time alone is today's; when that is still to come, yesterday's, if the work had begun by then.
    private func lately(_ text: String, since start: Timestamp) throws(InputFault) -> Timestamp {
        let said = try moment(text)
        guard said > now else { return said }
        let before: Timestamp? = try? moment(text, on: today + -1)
        return before.flatMap { start <= $0 && $0 <= now ? $0 : nil } ?? said
    }
}
