public import ServiceModel

/// Takes in postcodes from a file, all in one entry. A code that is there gets the places of the file; codes the file
/// does not name stay as they are.
public struct ImportPostcodes: Command {
    public static let name = "import-postcodes"
    public static let undo = UndoClass.reversible
    public static let permission = Permission.masterData

    public var areas: [PostalArea]

    public init(_ areas: [PostalArea]) {
        self.areas = areas
    }
}
