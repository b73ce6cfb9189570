extension JSONNode {
    /// Lengths of time by type of vehicle.
    func lengths(_ key: String) throws(ProblemFileFault) -> [String: Int] {
        var lengths: [String: Int] = [:]
        for member in try member(key)?.members() ?? [] { lengths[member.key] = try member.node.seconds() }
        return lengths
    }

    /// A length of time.
    func seconds() throws(ProblemFileFault) -> Int { try natural(atMost: VroomClock.longestTime) }

    /// Windows in order of time, apart from each other.
    func spans(_ key: String) throws(ProblemFileFault) -> [VroomJob.Span] {
        var spans: [VroomJob.Span] = []
        for node in try member(key)?.elements() ?? [] {
            let span = try node.span()
            if let last = spans.last, span.0 <= last.closes { throw node.fault(.windowsOutOfOrder) }
            spans.append(VroomJob.Span(opens: span.0, closes: span.1))
        }
        return spans
    }

    func location(_ key: String) throws(ProblemFileFault) -> [Double]? {
        guard let node = try member(key) else { return nil }
        var numbers: [Double] = []
        for part in try node.elements() { numbers.append(try part.number()) }
        return numbers
    }

    /// A cost: a number that is not negative.
    func cost(atMost limit: Double) throws(ProblemFileFault) -> Double {
        let value = try number()
        if value < 0 { throw fault(.negative) }
        if value > limit { throw fault(.tooLarge(limit: Int(limit))) }
        return value
    }

    /// Amounts by dimension of load; as many as the vehicles' capacity has, all zero when the key is absent.
    func amounts(_ key: String, _ dimensions: Int) throws(ProblemFileFault) -> [Int]? {
        guard let node = try member(key) else { return nil }
        let amounts = try node.naturals()
        guard amounts.count == dimensions else { throw node.fault(.wrongCount(amounts.count, needs: dimensions)) }
        return amounts
    }
}
