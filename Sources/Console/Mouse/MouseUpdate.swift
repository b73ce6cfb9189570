import DeskModel
import ServiceModel
import TermCanvas

/// The mouse adds nothing that keys cannot do: it moves cursors, and runs commands of the one table.
extension ConsoleState {
    mutating func handle(_ event: MouseEvent) -> [Effect] {
        // What is being typed is neither lost nor sent by a stray click.
        if case .input = overlay { return [] }
        if layout.isTooSmall { return [] }
        switch event.action {
        case .press(.left): return pressed(at: event.position)
        case .drag(.left): return dragged(to: event.position)
        case .release(.left): return released(at: event.position)
        case .press(.right): return backOneStep()
        case .wheelUp: return wheel(-Self.wheelLines, at: event.position)
        case .wheelDown: return wheel(Self.wheelLines, at: event.position)
        case .press, .drag, .release: return []
        }
    }

    private static let wheelLines = 3

    private mutating func pressed(at point: Point) -> [Effect] {
        grip = nil
        guard let target = target(at: point) else { return [] }
        forgetRemarks()
        grip = MouseGrip(
            target: target, pressed: point, wasUnderCursor: isUnderCursor(target), wasChosen: isChosen(target))
        return choose(target)
    }

    private mutating func released(at point: Point) -> [Effect] {
        guard let grip else { return [] }
        defer { self.grip = nil }
        if grip.isDragging, screen == .day { return dragEndedOnDay(at: point) }
        self.grip = nil
        if grip.isDragging { return dragEnded(at: point) }
        guard grip.wasChosen, target(at: point) == grip.target else { return [] }
        switch grip.target {
        case .command(let id): return run(id)
        case .afterG(let key): return press(key)
        case .planMove: return run("plan.tick")
        default: return press(.enter)
        }
    }

    private mutating func backOneStep() -> [Effect] {
        grip = nil
        if overlay != nil { return pressInOverlay(.escape) ?? [] }
        return moving == nil ? [] : run("move.cancel")
    }

    /// Runs a command of the table as its first key would.
    mutating func run(_ id: String) -> [Effect] {
        guard let command = commands.commands.first(where: { $0.id == id }) else { return [] }
        forgetRemarks()
        return run(command, command.keys.first?.key ?? .enter)
    }

    /// Whether the cursor of the target's own pane is there.
    private func isUnderCursor(_ target: MouseTarget) -> Bool {
        switch target {
        case .cell(let cell): board.cursor == cell
        case .waiting(let visit): queue.cursor == visit
        case .stop(let visit): peekedStop == visit
        // Beside the hours keys mean the chosen visit, whatever the map points at.
        case .mapVisit(let visit): map.pointed == visit && selected == visit
        case .time(let row, let moment): board.cursor.row == row && dayCursor == moment
        case .planMove(let index): planReview?.cursor == index
        case .command, .afterG, .entry: true
        case .pane, .overlay, .outsideOfOverlay, .ground, .formField, .formChoice: false
        }
    }

    /// Whether Enter would mean the target.
    private func isChosen(_ target: MouseTarget) -> Bool {
        guard isUnderCursor(target) else { return target == .pane(.detail) && focus == .detail && moving == nil }
        return switch target {
        case .cell: moving != nil || focus == .board
        case .waiting: moving == nil && focus == .queue
        case .stop: moving == nil && (focus == .peek || screen == .day)
        // An hour of nobody's has nothing to open; a region's name folds.
        case .time(.technician, _): moving != nil
        default: true
        }
    }

    /// Puts focus and cursor there; with an order in hand only the board can be pointed at.
    private mutating func choose(_ target: MouseTarget) -> [Effect] {
        switch target {
        case .cell(let cell):
            if moving?.writing == nil { board.cursor = cell }
            focusUnlessMoving(.board)
        case .waiting(let visit):
            guard moving == nil else { return [] }
            queue.cursor = visit
            focus = .queue
        case .time(let row, let moment): choose(row, moment)
        case .stop(let visit) where screen == .day: chooseOnDay(visit)
        case .stop(let visit):
            guard moving == nil else { return [] }
            peek.cursor = visit
            focus = .peek
        case .mapVisit(let visit): if moving == nil { pointMap(at: visit) }
        case .ground(let point): if moving == nil { snap(to: point) }
        case .planMove(let index): stepReview(index - (planReview?.cursor ?? index))
        case .pane(let pane): focusUnlessMoving(pane)
        case .entry(let index):
            if case .news(var log) = overlay, news.items.indices.contains(index) {
                log.cursor = news.items[index].id
                overlay = .news(log)
            }
            guard case .palette(var palette) = overlay else { return [] }
            palette.cursor = index
            overlay = .palette(palette)
        case .formField(let index):
            clickForm { state, form in
                guard index != form.cursor else { return }
                state.complain(&form, at: form.cursor)
                form.go(to: index)
            }
        case .formChoice(let index):
            clickForm { state, form in
                guard let list = form.listed, list.indices.contains(index) else { return }
                state.take(list[index], &form)
                state.complain(&form, at: form.cursor)
                form.step(1)
            }
        case .outsideOfOverlay: return pressInOverlay(.escape) ?? []
        case .command, .afterG, .overlay: break
        }
        return []
    }

    /// What a click on a form's line does, unless the form is being written.
    private mutating func clickForm(_ change: (ConsoleState, inout Form) -> Void) {
        guard case .form(var form) = overlay, !form.isWriting else { return }
        form.isClosing = false
        change(self, &form)
        overlay = .form(form)
    }

    private mutating func focusUnlessMoving(_ pane: Pane) {
        if moving == nil { focus = pane }
    }
}
