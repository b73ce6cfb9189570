/// Where jobs and vehicles are: indices into a matrix, or coordinates numbered as they come.
struct VroomPlaces {
    private let hasMatrix: Bool
    private(set) var coordinates: [(longitude: Double, latitude: Double)] = []
    private var numbers: [[Double]: Int] = [:]
    private(set) var largest = -1
    private let size: Int

    /// `size` is that of the matrix, nil without one.
    init(size: Int?) {
        hasMatrix = size != nil
        self.size = size ?? 0
    }

    /// The place of a vehicle that starts or ends where it likes.
    var nowhere: Int { hasMatrix ? size : coordinates.count }

    /// Reads `location` or `location_index` (or the keys of a vehicle's ends); nil when neither is there.
    mutating func place(_ node: JSONNode, _ key: String, _ indexKey: String) throws(ProblemFileFault) -> Int? {
        if hasMatrix {
            guard let index = try node.member(indexKey) else {
                if try node.member(key) != nil { return try node.required(indexKey).natural() }
                return nil
            }
            let place = try index.natural()
            largest = max(largest, place)
            return place
        }
        guard let node = try node.member(key) else { return nil }
        let parts = try node.elements()
        guard parts.count == 2 else { throw .value(path: node.path, .expected(.location)) }
        let pair = [try parts[0].number(), try parts[1].number()]
        guard abs(pair[0]) <= 180, abs(pair[1]) <= 90 else { throw .value(path: node.path, .expected(.location)) }
        if let known = numbers[pair] { return known }
        numbers[pair] = coordinates.count
        coordinates.append((pair[0], pair[1]))
        return coordinates.count - 1
    }
}
