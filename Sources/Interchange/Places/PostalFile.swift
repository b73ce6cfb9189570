import DeskModel
package import ServiceModel

/// GeoNames' file of postcodes (`PL.txt`): a line a place without a header, its fields between tabs: country, code,
/// place, voivodeship, its code, county, its code, municipality, its code, latitude, longitude, and how exact they are.
package struct PostalFile: Sendable {
    package static let country = "PL"
    private static let columns = [
        "country code", "postal code", "place name", "admin name1", "admin code1", "admin name2", "admin code2",
        "admin name3", "admin code3", "latitude", "longitude", "accuracy",
    ]

    /// By code; places in the order of the file.
    package private(set) var areas: [PostalArea] = []
    package private(set) var problems: [ImportProblem] = []
    /// Lines that are not empty, sound or not.
    package private(set) var records = 0

    /// Throws when the bytes are no text; every other fault is listed.
    package init(_ bytes: some Sequence<UInt8>) throws(CSVFault) {
        let all = Array(bytes)
        var found: [Postcode: [PostalPlace]] = [:]
        let lines = all.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
            if line.isEmpty { continue }
            records += 1
            guard let text = String(validating: line, as: UTF8.self) else {
                throw .notUTF8(line: index + 1, column: Self.firstFault(line))
            }
            do {
                let (code, place) = try Self.place(text, line: index + 1)
                if found[code]?.contains(place) != true { found[code, default: []].append(place) }
            } catch {
                problems.append(error)
            }
        }
        if records == 0 { throw .empty }
        areas = found.sorted { $0.key < $1.key }.map { PostalArea(code: $0.key, places: $0.value) }
    }

    /// The character, from 1, at which a line stops being text.
    private static func firstFault(_ line: ArraySlice<UInt8>) -> Int {
        String(decoding: line, as: UTF8.self).prefix { $0 != "\u{FFFD}" }.count + 1
    }

    private static func place(
        _ text: String, line: Int
    ) throws(ImportProblem) -> (Postcode, PostalPlace) {
        let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        // How exact a place is may lack at the end of a line.
        guard fields.count == 12 || fields.count == 11 else {
            throw ImportProblem(
                line: line, column: nil, value: "", reason: .lineFields(expected: 12, found: fields.count))
        }
        func problem(_ field: Int, _ fault: InputFault) -> ImportProblem {
            ImportProblem(line: line, column: columns[field], value: fields[field], reason: .value(fault))
        }
        guard fields[0] == country else { throw problem(0, .notOneOf(fields[0], allowed: [country])) }
        guard let code = Postcode(fields[1]) else { throw problem(1, .notAPostcode(fields[1])) }
        var names: [String] = []
        for (field, mayBeEmpty) in [(2, false), (3, true), (5, true)] {
            do {
                names.append(try PlainText.checked(fields[field], mayBeEmpty: mayBeEmpty))
            } catch {
                throw problem(field, .text(error))
            }
        }
        guard let latitude = Double(fields[9]) else { throw problem(9, .notANumber(fields[9])) }
        guard let longitude = Double(fields[10]) else { throw problem(10, .notANumber(fields[10])) }
        guard let location = Coordinate(latitude: latitude, longitude: longitude) else {
            throw problem(9, .coordinateOutOfRange)
        }
        guard (48.9...55.0).contains(latitude), (14.0...24.3).contains(longitude) else {
            throw problem(9, .outsidePoland)
        }
        let accuracy = fields.count == 12 && !fields[11].isEmpty ? fields[11] : nil
        let known = accuracy.flatMap { Int($0) }
        if accuracy != nil, known == nil { throw problem(11, .notANumber(fields[11])) }
        return (
            code,
            PostalPlace(
                name: names[0], voivodeship: names[1].lowercased(), county: names[2], location: location,
                accuracy: known)
        )
    }
}
