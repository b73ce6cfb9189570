import DeskModel
import Foundation
import Interchange

extension FileReading {
    static let ofPlaces: [FileReading] = [
        FileReading(
            kind: .territories, judge: { head, _ in try head.requireJSON() },
            rows: { data, _, way in FileRows(try TerritoryFile(data, name: way.name)) }),
        FileReading(
            kind: .places, judge: { head, _ in try head.requireText() },
            rows: { data, _, _ in FileRows(try PostalFile(data)) }),
    ]
}
