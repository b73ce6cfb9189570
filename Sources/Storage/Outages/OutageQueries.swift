package import ServiceModel

extension Reader {
    /// Who is on call at some time of a stretch, by its beginning.
    package func onCall(from: Timestamp, to: Timestamp) throws -> [OnCallDuty] {
        try fetch(
            OnCallDuty.self, "WHERE start_at < :to AND end_at > :from ORDER BY start_at, id",
            ["from": SQLValue(from), "to": SQLValue(to)])
    }

    /// Calls that are to be made, and those made at `since` or later, in the order in which they arose.
    package func outageCalls(openOrMadeSince since: Timestamp) throws -> [OutageCall] {
        try fetch(
            OutageCall.self, "WHERE made_at IS NULL OR made_at >= :since ORDER BY opened_at, id",
            ["since": SQLValue(since)])
    }
}
