/// How a piece of the line was understood.
package enum EntryWhy: Hashable, Sendable {
    /// By the words in the line alone.
    case said
    /// The customer's full name.
    case exactName
    /// Beginnings of words of a name, which one of so many customers has.
    case nameWords(of: Int)
    case phoneNumber
    case serialNumber
    /// The end of a serial number that no other has.
    case serialTail(String)
    case onlySite
    case siteNamed
    /// The site at which the device stands.
    case siteOfDevice
    /// The only device of that name here.
    case deviceName
    /// The number or letter behind the device's name.
    case deviceNumber(String)
    case deviceModel(String)
    /// The technician's first name or surname.
    case personName
    /// Somebody chose it from what was offered.
    case chosen
}
