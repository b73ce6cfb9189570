/// One entry of a vehicle's given `steps`.
struct VroomStep: Sendable {
    enum Kind: String, CaseIterable { case start, job, pickup, delivery, `break`, end }

    let kind: Kind
    let path: String
    /// Of a job, an end of a shipment or a break.
    let id: UInt64
    /// When its service may start, beside its windows.
    let earliest, latest: Int?
    /// The keys that say so.
    let times: [String]

    init(_ node: JSONNode) throws(ProblemFileFault) {
        path = node.path
        let type = try node.required("type")
        let word = try type.text()
        guard let kind = Kind(rawValue: word) else {
            throw type.fault(.notOneOf(word, allowed: Kind.allCases.map(\.rawValue)))
        }
        self.kind = kind
        id = kind == .start || kind == .end ? 0 : try node.required("id").identifier()
        func time(_ key: String) throws(ProblemFileFault) -> Int? {
            try node.member(key)?.natural(atMost: JSONNode.latest)
        }
        let exactly = try time("service_at")
        let (after, before) = (try time("service_after"), try time("service_before"))
        earliest = exactly ?? after
        latest = exactly ?? before
        var times: [String] = []
        for key in ["service_at", "service_after", "service_before"] where try node.member(key) != nil {
            times.append(key)
        }
        self.times = times
    }

    var role: VroomJob.Role? { VroomJob.Role(rawValue: kind.rawValue) }
}
