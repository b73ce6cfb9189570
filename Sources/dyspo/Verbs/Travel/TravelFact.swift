import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel
import Storage

/// One fact about drives that is in force.
struct TravelFact {
    /// How scripts know it.
    let kind: String
    let subject: String
    let value: String

    func words(_ language: Language) -> String {
        switch kind {
        case "parking": language("parking", "parkowanie")
        case "technician": language("technician", "serwisant")
        case "region": language("region", "rejon")
        case "hours": language("hours", "godziny")
        case "calibration": language("calibration", "kalibracja")
        case "leg": language("entered drive", "wpisany dojazd")
        default: language("road engine", "silnik drogowy")
        }
    }
}
