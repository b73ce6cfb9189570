import DeskModel
import Geography
import ServiceModel

/// Values that take several columns.
extension RecordReading {
    /// Latitude and longitude: both, or neither.
    mutating func location() -> Coordinate? {
        let before = problems.count
        let latitude = value(.latitude) { (text) throws(InputFault) in try ImportValues.degrees(text) }
        let longitude = value(.longitude) { (text) throws(InputFault) in try ImportValues.degrees(text) }
        guard problems.count == before else { return nil }
        switch (latitude, longitude) {
        case (nil, nil): return nil
        case (nil, _): note(.required, in: .latitude)
        case (_, nil): note(.required, in: .longitude)
        case (let latitude?, let longitude?):
            do {
                let place = try PlaceWords.coordinate(latitude: latitude, longitude: longitude)
                if place.doubt == .abroad { warn(.outsidePoland, in: .latitude) }
                return place
            } catch {
                note(error, in: abs(latitude) > 90 || error != .coordinateOutOfRange ? .latitude : .longitude)
            }
        }
        return nil
    }

    /// Two moments, the second after the first; with only one of them, a fault. Dates alone take whole days.
    mutating func window(_ from: ImportColumn, _ to: ImportColumn) -> TimeWindow? {
        let before = problems.count
        let start = moment(from)
        let end = moment(to, endOfDay: true)
        guard problems.count == before else { return nil }
        switch (start, end) {
        case (nil, nil): return nil
        case (nil, _): note(.required, in: from)
        case (_, nil): note(.required, in: to)
        case (let start?, let end?):
            if let window = TimeWindow(start: start, end: end) { return window }
            note(.windowEndsBeforeItBegins, in: to)
        }
        return nil
    }

    mutating func moment(_ column: ImportColumn, endOfDay: Bool = false) -> Timestamp? {
        let times = reader.times
        return value(column) { (text) throws(InputFault) in
            try ImportValues.moment(text, times, endOfDay: endOfDay)
        }
    }

    mutating func day(_ column: ImportColumn) -> Day? {
        let times = reader.times
        return value(column) { (text) throws(InputFault) in try ImportValues.day(text, times) }
    }

    /// How another program calls the record.
    mutating func key() -> String? { text(.key) }

    /// Hours in which a site can be entered, every day unless days are given.
    mutating func access() -> AccessHours? {
        let before = problems.count
        let from = time(.accessFrom)
        let to = time(.accessTo)
        let days = weekdays(.accessDays)
        guard problems.count == before else { return nil }
        switch (from, to) {
        case (nil, nil):
            if days != nil { note(.required, in: .accessFrom) }
        case (nil, _): note(.required, in: .accessFrom)
        case (_, nil): note(.required, in: .accessTo)
        case (let from?, var to?):
            // 22:00 to 06:00 is a night; more than half a day the wrong way round is a slip.
            if to < from, to.minutes + 1440 - from.minutes <= 720 { to = TimeOfDay(minutes: to.minutes + 1440) ?? to }
            if let hours = AccessHours(weekdays: days ?? Weekday.allCases, from: from, to: to) { return hours }
            note(.windowEndsBeforeItBegins, in: .accessTo)
        }
        return nil
    }

    /// Start, end, break and overtime of a shift; `nil` when neither start nor end is given.
    mutating func hours() -> ShiftHours? {
        let before = problems.count
        let start = time(.start)
        let end = time(.end)
        let pause = pause()
        let overtime = value(.overtime) { (text) throws(InputFault) in try ImportValues.minutes(text, in: 0...720) }
        guard problems.count == before else { return nil }
        switch (start, end) {
        case (nil, nil): return nil
        case (nil, _): note(.required, in: .start)
        case (_, nil): note(.required, in: .end)
        case (let start?, var end?):
            // A shift belongs to the day on which it begins.
            guard start.minutes < 1440 else {
                note(.notADate("\(start)"), in: .start)
                return nil
            }
            // 22:00 to 06:00 is a night.
            if end < start, let tomorrow = TimeOfDay(minutes: end.minutes + 1440), end.minutes < 720 { end = tomorrow }
            guard let whole = ShiftHours(start: start, end: end, overtime: overtime ?? 0) else {
                note(.windowEndsBeforeItBegins, in: .end)
                return nil
            }
            guard let pause else { return whole }
            if let lunch = pause.lunch(from: start, to: end),
                let hours = ShiftHours(start: start, end: end, lunch: lunch, overtime: overtime ?? 0)
            {
                return hours
            }
            note(.windowEndsBeforeItBegins, in: .lunchTo)
        }
        return nil
    }

    /// A break that lies between two times and lasts a number of minutes, 30 unless given.
    private mutating func pause() -> WallBreak? {
        let before = problems.count
        let from = time(.lunchFrom)
        let to = time(.lunchTo)
        let length = value(.lunchMinutes) { (text) throws(InputFault) in try ImportValues.minutes(text, in: 1...480) }
        guard problems.count == before else { return nil }
        switch (from, to) {
        case (nil, nil): return nil
        case (nil, _): note(.required, in: .lunchFrom)
        case (_, nil): note(.required, in: .lunchTo)
        case (let from?, let to?): return WallBreak(from: from, to: to, minutes: length ?? 30)
        }
        return nil
    }

    mutating func time(_ column: ImportColumn) -> TimeOfDay? {
        value(column) { (text) throws(InputFault) in try ImportValues.time(text) }
    }

    mutating func weekdays(_ column: ImportColumn) -> [Weekday]? {
        value(column) { (text) throws(InputFault) in try ImportWords.weekdays(text) }
    }

    /// Skills by code, each with a level and an expiry if need be: `F-gaz:2:2027-05-31 | SEP G1`.
    mutating func skills() -> [ImportedSkill] {
        let references = reader.references
        let read = value(.skills, limit: PlainText.noteLimit) { (text) throws(InputFault) -> [ImportedSkill] in
            var skills: [ImportedSkill] = []
            for part in ListCell.parts(text) {
                let skill = try ImportedSkill(part)
                guard references(.skill, skill.code) else { throw .unknown(.skill, skill.code) }
                skills.append(skill)
            }
            return skills
        }
        return read ?? []
    }
}
