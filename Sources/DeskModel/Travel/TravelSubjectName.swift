/// Whose drives a factor is about, by name.
package enum TravelSubjectName: Hashable, Sendable, Codable {
    case technician(String)
    case region(String)
    case hours(ClosedRange<Int>)

    var words: String {
        switch self {
        case .technician(let name), .region(let name): name
        case .hours(let hours): Self.words(hours)
        }
    }

    /// `7:00-9:00` for the hours 7 and 8, `22:00-6:00` for 22 … 29.
    static func words(_ hours: ClosedRange<Int>) -> String {
        let end = hours.upperBound < 24 ? hours.upperBound + 1 : hours.upperBound % 24 + 1
        return "\(hours.lowerBound):00-\(end):00"
    }
}
