import DeskModel
import ServiceModel

extension ConsoleState {
    /// The screen of measured time.
    var time: ListState<TimeList> {
        get { self[ListState<TimeList>.self] }
        _modify { yield &self[ListState<TimeList>.self] }
    }

    /// The day that is looked at.
    var timeDay: Day { time.memory.day ?? today }

    var shownTimeDay: TimeDay? { time.memory.book?.days.first { $0.day == timeDay } }

    /// The day to which a line belongs.
    func timeDay(of row: TimeRow) -> TimeDay? {
        switch row {
        case .day(let day), .empty(let day): day
        case .line: shownTimeDay
        }
    }

    /// The technician of the cell under the cursor comes with, and its day.
    mutating func openTime() -> [Effect] {
        if let cell = current.cell(self) {
            (time.memory.technician, time.memory.day) = (cell.technician, cell.day)
            time.memory.showsWeek = false
        }
        openList(.time)
        return askForTime()
    }

    private var timeRequest: TimeRequest {
        TimeRequest(technician: time.memory.technician, week: timeDay - (timeDay.weekday.rawValue - 1))
    }

    /// The week, when the one that is there is another, of another desk or, with what lasts, of another minute.
    mutating func askForTime() -> [Effect] {
        let (request, minute) = (timeRequest, now.seconds / 60)
        let everybody = askForEverybody()
        let isToday = request.week <= today && today <= request.week + 6
        if let asked = time.memory.asked, asked.request == request, asked.sequence == view.sequence,
            asked.minute == minute || !isToday
        {
            return everybody
        }
        time.memory.asked = (request, view.sequence, minute)
        return [.ask(.time(.book(request)))] + everybody
    }

    private var timeWeek: Day { timeDay - (timeDay.weekday.rawValue - 1) }

    /// Everybody's days of the week, where a filter looks for some of them.
    private mutating func askForEverybody() -> [Effect] {
        guard time.memory.showsWeek, filtering.lists[.time] != nil else { return [] }
        if let asked = time.memory.askedEverybody, asked == (timeWeek, view.sequence) { return [] }
        time.memory.askedEverybody = (timeWeek, view.sequence)
        return [.ask(.time(.week(timeWeek)))]
    }

    /// None while they are being read.
    var timeOfEverybody: [TimeDay] {
        time.memory.everybody.flatMap { $0.week == timeWeek ? $0.days : nil } ?? []
    }

    mutating func take(_ news: TimeNews) -> [Effect] {
        switch news {
        case .book(let book): take(book)
        case .week(let week, let days): take(days, of: week)
        case .order(let time): take(time)
        }
        return []
    }

    mutating func take(_ days: [TimeDay], of week: Day) {
        time.memory.everybody = (week, days)
        current.refresh(&self)
    }

    mutating func take(_ book: TimeBook) {
        guard book.request == timeRequest else { return }
        time.memory.book = book
        time.memory.people = book.people
        let technician = book.days.first?.technician ?? time.memory.technician
        time.memory.technician = technician
        time.memory.asked?.request.technician = technician
        current.refresh(&self)
    }

    mutating func stepTimeDay(_ step: Int) {
        time.memory.day = timeDay + step
        let isRead = time.memory.book?.days.contains { [timeDay] in $0.day == timeDay } ?? false
        if !isRead { time.memory.book = nil }
        current.refresh(&self)
    }

    mutating func stepTimePerson(_ step: Int) {
        let people = time.memory.people
        guard !people.isEmpty else { return }
        let index = people.firstIndex { $0.id == time.memory.technician } ?? 0
        time.memory.technician = people[(index + step + people.count) % people.count].id
        time.memory.book = nil
        current.refresh(&self)
    }

    /// What a line that was typed says becomes a command.
    mutating func answer(_ question: TimeQuestion, _ text: String) -> [Effect] {
        let told = TimeText(text)
        do throws(TimeComplaint) {
            let command = try command(question, told)
            overlay = nil
            let token = freshToken()
            errands[token] = PlainErrand()
            return [.perform(command, token: token)]
        } catch {
            status.say(error.words(language), .warning)
        }
        return []
    }

    private func command(_ question: TimeQuestion, _ told: TimeText) throws(TimeComplaint) -> any Command {
        switch question {
        case .add(let technician, let day):
            guard let kind = told.kind else { throw TimeComplaint.noKind }
            guard let from = told.from, let to = told.to else { throw TimeComplaint.noTimes }
            return AddTime(
                technician: technician, kind: kind, about: told.about, visit: try visit(told),
                from: moment(from, on: day), to: moment(to, on: day), note: told.rest)
        case .gap(let technician, let day, let window):
            guard let kind = told.kind else { throw TimeComplaint.noKind }
            return AddTime(
                technician: technician, kind: kind, about: told.about, visit: try visit(told),
                from: told.from.map { moment($0, on: day) } ?? window.start,
                to: told.to.map { moment($0, on: day) } ?? window.end, note: told.rest)
        case .correct(let target, _, let day, _):
            guard !told.rest.isEmpty else { throw TimeComplaint.noReason }
            guard told.isWithdrawn || told.from != nil || told.kind != nil else { throw TimeComplaint.noTimes }
            return CorrectTime(
                target, from: told.from.map { moment($0, on: day) }, to: told.to.map { moment($0, on: day) },
                kind: told.kind, about: told.about, visit: try visit(told), isWithdrawn: told.isWithdrawn,
                reason: told.rest)
        }
    }

    /// The visit of the day whose order was typed.
    private func visit(_ told: TimeText) throws(TimeComplaint) -> Visit.ID? {
        guard let kind = told.kind, kind.needsVisit else { return nil }
        guard let order = told.order else { throw TimeComplaint.noOrder }
        guard let call = shownTimeDay?.calls.first(where: { $0.number.short == order || "\($0.number)" == order })
        else {
            throw TimeComplaint.notThatDay(order)
        }
        return call.visit
    }

    /// A time of a day; of a shift past midnight that of the next date where only it can be meant.
    private func moment(_ time: TimeOfDay, on day: Day) -> Timestamp {
        let own = view.calendar.timestamp(
            of: day + time.minutes / 1440, TimeOfDay(minutes: time.minutes % 1440) ?? time)
        guard let shift = shownTimeDay?.sheet.shifts.first, own < shift.start,
            shift.end > view.calendar.span(of: day).end
        else { return own }
        let next = view.calendar.timestamp(of: day + 1, TimeOfDay(minutes: time.minutes % 1440) ?? time)
        return next <= shift.end + 12 * 3600 ? next : own
    }
}
