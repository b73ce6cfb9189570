import DeskModel
import Interchange

extension FileReading {
    static let ofCrews: [FileReading] = [
        FileReading(ImportedCrew.self) { .crews($0.map(\.row)) }
    ]
}
