import DeskModel
import ServiceModel

/// An entry of a field's list.
package struct FormChoice: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        case id(Int64)
        case code(String)
        /// Somebody or something that is not known yet.
        case new
        case town(Coordinate)
    }

    /// What the field then says.
    var text: String
    /// More about it, to tell namesakes apart.
    var detail = ""
    /// Phones, tax and serial numbers, by which it is found in any spacing.
    var numbers: [String] = []
    var value: Value
}
