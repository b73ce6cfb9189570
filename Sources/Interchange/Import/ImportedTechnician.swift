package import DeskModel
import Geography
package import ServiceModel

package struct ImportedTechnician: ImportRow, Hashable {
    package static let kind = ImportKind.technicians
    package static let columns: [ImportColumn] = [
        .key, .name, .phone, .town, .latitude, .longitude, .regions, .skills, .weekdays, .start, .end, .lunchFrom,
        .lunchTo,
        .lunchMinutes, .overtime, .dailyCap, .active,
    ]
    package static let requiredColumns: [ImportColumn] = [.name, .regions]

    package let line: Int
    /// How another program calls the technician.
    package let key: String?
    package let name: String
    package let phone: String
    /// From the coordinates, or the middle of the home town; `nil` where a file that updates has neither.
    package let home: Coordinate?
    package let homeTown: String
    /// Names, the main region first.
    package let regions: [String]
    package let skills: [ImportedSkill]
    /// Monday to Friday unless days are given; empty when the file gives no hours.
    package let pattern: ShiftPattern
    /// The most visits on one day.
    package let dailyCap: Int?
    /// Whether the technician still works here.
    package let isActive: Bool

    package var keys: [(column: ImportColumn, value: String)] {
        (name.isEmpty ? [] : [(.name, name)]) + (key.map { [(.key, $0)] } ?? [])
    }

    package init?(reading record: inout RecordReading) {
        line = record.line
        key = record.key()
        name = record.required(.name)
        phone = record.text(.phone) ?? ""
        homeTown = record.text(.town) ?? ""
        home = record.home(town: homeTown)
        regions = record.regions()
        skills = record.skills()
        pattern = record.pattern()
        dailyCap = record.value(.dailyCap) { (text) throws(InputFault) in try ImportValues.number(text, in: 1...100) }
        isActive = record.value(.active) { (text) throws(InputFault) in try ImportValues.flag(text) } ?? true
        if !record.problems.isEmpty { return nil }
    }
}

extension RecordReading {
    /// Coordinates first; else a town whose name only one place of the gazetteer bears.
    fileprivate mutating func home(town: String) -> Coordinate? {
        let before = problems.count
        if let location = location() { return location }
        guard problems.count == before else { return nil }
        if reader.updates, !has(.latitude), !has(.town) { return nil }
        guard !town.isEmpty, let gazetteer = reader.gazetteer else {
            note(.required, in: .latitude)
            return nil
        }
        let towns = gazetteer.towns(named: town)
        let cities = towns.filter { !$0.isDistrict }
        switch (towns.count, cities.count) {
        case (0, _): note(.unknown(.site, town), in: .town)
        case (1, _): return towns[0].location
        case (_, 1): return cities[0].location
        default: note(.notOneOf(town, allowed: towns.map(gazetteer.label)), in: .town)
        }
        return nil
    }

    fileprivate mutating func regions() -> [String] {
        let names = ListCell.parts(required(.regions)).map(ListCell.plain)
        for name in names where !reader.references(.region, name) { note(.unknown(.region, name), in: .regions) }
        return names
    }

    fileprivate mutating func pattern() -> ShiftPattern {
        let days = weekdays(.weekdays) ?? [.monday, .tuesday, .wednesday, .thursday, .friday]
        return hours().map { ShiftPattern($0, on: days) } ?? ShiftPattern([:])
    }
}
