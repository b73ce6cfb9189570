import ServiceModel

/// Why devices stay as they are.
package enum DevicesRefusal: DepartmentRefusal {
    /// A unit would become a part of its own part.
    case circle(name: String, part: String)
    /// A device of another site has the serial number.
    case serialElsewhere(String, name: String, site: String)
    /// The number is no reading, or more than one can tell.
    case notAReading(String)
    /// There is no reading of the meter that could be corrected.
    case noReading(device: String, meter: String)

    package var facts: RefusalFacts {
        switch self {
        case .circle: RefusalFacts("device-circle", .parent)
        case .serialElsewhere: RefusalFacts("serial-elsewhere", .serial)
        case .notAReading: RefusalFacts("not-a-reading", .reading)
        case .noReading: RefusalFacts("no-reading", .meter)
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .circle(let name, let part) where name == part:
            return language(
                "Not moved: \(name) cannot be a part of itself.",
                "Nie przeniesiono: \(name) nie może być swoją częścią.")
        case .circle(let name, let part):
            return language(
                "Not moved: \(part) is part of \(name); that would be a circle.",
                "Nie przeniesiono: \(part) jest częścią \(name); powstałoby koło.")
        case .serialElsewhere(let serial, let name, let site):
            return language(
                "\(serial) is the serial number of \(name) at \(site); nothing was written. --force lets both have it.",
                "\(serial) to numer seryjny innego urządzenia: \(name), \(site); niczego nie zapisano. --force pozwala na dwa takie same."
            )
        case .notAReading(let text):
            return language("“\(text)” is no reading of a meter.", "„\(text)” nie jest odczytem licznika.")
        case .noReading(let device, let meter):
            return language(
                "There is no reading of \(meter) of \(device) to correct.",
                "Nie ma odczytu do poprawienia: \(device), \(meter).")
        }
    }
}
