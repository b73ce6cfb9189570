/// Gives an empty store its company: name and time zone.
public struct FoundCompany: Command {
    public static let name = "found-company"
    public static let undo = UndoClass.final

    public var name: String
    /// IANA identifier such as `Europe/Warsaw`.
    public var timeZone: String
    /// Names of its regions; a company without one cannot place a site.
    public var regions: [String]

    public init(name: String, timeZone: String = "Europe/Warsaw", regions: [String] = []) {
        self.name = name
        self.timeZone = timeZone
        self.regions = regions
    }
}
