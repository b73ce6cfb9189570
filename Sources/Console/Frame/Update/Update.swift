import DeskModel
import ServiceModel
import TermCanvas

/// The console's only way to change: what happened goes in, what is asked of the world comes out. Pure; the time comes
/// in by `Event.clock`.
package func update(_ state: inout ConsoleState, _ event: Event) -> [Effect] {
    let effects = state.handle(event) + state.foresee() + state.assess() + state.settle()
    state.remember(effects)
    return effects
}

extension ConsoleState {
    mutating func handle(_ event: Event) -> [Effect] {
        switch event {
        case .input(let input): return handle(input)
        case .clock(let moment):
            timeGoesOn(to: moment)
            if case .news = overlay { return [.ask(.desks)] }
        case .view(let view): return take(view)
        case .priced(let chunk): return take(chunk)
        case .previewed(let id, let answer): take(preview: answer, of: id)
        case .found(let id, let found): return take(found, of: id)
        case .slots(let id, let answer): take(slots: answer, of: id)
        case .catalogue(let catalogue): take(catalogue)
        case .filters(let filters): take(filters)
        case .assessed(let id, let assessment): take(assessment, of: id)
        case .rehearsed(let token, let answer): take(rehearsed: answer, of: token)
        case .performed(let token, let answer): return take(answer, of: token)
        case .saved(let token, let path): take(saved: path, by: token)
        case .filesRead(let token, let answers): return take(files: answers, by: token)
        case .planProgress(let progress): take(progress)
        case .planned(let id, let answer): take(plan: answer, of: id)
        case .forecast(let forecast): return take(forecast)
        case .roads(let state): take(roads: state)
        case .desks(let others, let moment): take(desks: others, at: moment)
        case .noDesks(let folder): takeNoDesks(folder)
        case .notice(let entry):
            take(notice: entry)
            noteOutage(entry)
        case .feedSinceLooked(let feed): take(feed)
        case .entryDay(let sequence, let day): return take(day: day, of: sequence)
        case .failed(let id, let sentence): take(failure: sentence, of: id)
        case .storeAbsent(let absence): return take(absence)
        case .storeFailed(let sentence):
            board.askedDays = nil
            noteUnanswered()
            take(fault: sentence)
        case .jobFaults(let faults): take(jobFaults: faults)
        case .ready(let token): return take(readyVantage: token)
        case .vantage(let vantage):
            self.vantage = vantage
            // Whoever comes home has worked in a branch.
            if vantage.isLive { self[BranchesState.self].isStale = true }
        case .orders(let news): return take(news)
        case .entry(let news): return take(news)
        case .tickets(let news): return take(news)
        case .devices(let news): return take(news)
        case .contracts(let news): return take(news)
        case .maintenance(let news): return take(news)
        case .stock(let news): return take(news)
        case .time(let news): return take(news)
        case .notices(let news): return take(news)
        case .reports(let news): return take(news)
        case .alerts(let news): return take(news)
        case .wall(let news): return take(news)
        case .outage(let news): take(news)
        case .branches(let news): take(news)
        case .simulation(let news): take(news)
        }
        return []
    }

    private mutating func handle(_ input: InputEvent) -> [Effect] {
        guard input.isDeed else { return carryOut(input) }
        deeds += 1
        defer {
            lookAtAlarms()
            displaced = nil
        }
        return carryOut(input)
    }

    private mutating func carryOut(_ input: InputEvent) -> [Effect] {
        switch input {
        case .key(let key): return press(key)
        case .resize(let size):
            self.size = size
            return []
        case .paste(let text):
            switch overlay {
            case .input(var line)?:
                line.line.insert(text)
                overlay = .input(line)
                if line.line.isFull { sayFull(line.line) }
                if line.purpose == .filter { filter(typing: line.text) }
                if line.purpose == .pageSearch { searchPage(typing: line.text) }
            case .palette(var palette)?:
                palette.input.line.insert(text)
                palette.cursor = 0
                overlay = .palette(palette)
            case .help(var help)?:
                help.line.insert(text)
                help.top = 0
                overlay = .help(help)
            case .form(let form)?: paste(text, into: form)
            case .entry(let entry)?: paste(text, into: entry)
            case .completion(let draft)?: paste(text, into: draft)
            case .count(let count)?: paste(text, into: count)
            default: break
            }
            return []
        case .terminate: return [.quit]
        case .mouse(let event): return handle(event)
        case .wake: return []
        }
    }
}

extension InputEvent {
    /// Whether the person did something: a key, a paste, a button or the wheel.
    fileprivate var isDeed: Bool {
        switch self {
        case .key, .paste: true
        case .mouse(let event): event.isDeed
        case .resize, .terminate, .wake: false
        }
    }
}

extension MouseEvent {
    /// Moving the pointer alone is none.
    fileprivate var isDeed: Bool {
        switch action {
        case .press, .wheelUp, .wheelDown, .release: true
        case .drag: false
        }
    }
}
