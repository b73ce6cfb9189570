import DeskModel
import Interchange

extension FileReading {
    static let ofChecklists: [FileReading] = [
        FileReading(ImportedChecklist.self) { .checklists($0.map(\.row)) }
    ]
}
