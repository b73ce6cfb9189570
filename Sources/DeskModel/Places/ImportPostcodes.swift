package import ServiceModel

/// Takes in postcodes from a file, all in one entry. A code that is there gets the places of the file; codes the file
/// does not name stay as they are.
package struct ImportPostcodes: Command {
    package static let name = "import-postcodes"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.masterData

    package var areas: [PostalArea]

    package init(_ areas: [PostalArea]) {
        self.areas = areas
    }
}
