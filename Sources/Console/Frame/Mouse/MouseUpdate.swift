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
        // Another desk may have taken the order out of the hand.
        if grip.isDragging { return moving == nil ? [] : shown.dragEnded(at: point, &self) }
        self.grip = nil
        guard grip.wasChosen, target(at: point) == grip.target else { return [] }
        switch grip.target {
        case .command(let id): return run(id)
        case .afterG(let key): return press(key)
        case .planMove: return run("plan.tick")
        case .onScreen, .line, .pane: return shown.pressAgain(grip.target, &self)
        case .entry, .overlay, .outsideOfOverlay, .formField, .formChoice: return press(.enter)
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

    /// Whether the cursor of what lies there is on the target.
    private func isUnderCursor(_ target: MouseTarget) -> Bool {
        switch target {
        case .planMove(let index): planReview?.cursor == index
        case .command, .afterG, .entry: true
        case .overlay, .outsideOfOverlay, .formField, .formChoice: false
        case .onScreen, .line, .pane: shown.isUnderCursor(target, self)
        }
    }

    /// Whether Enter would mean the target.
    private func isChosen(_ target: MouseTarget) -> Bool {
        switch target {
        case .planMove, .command, .afterG, .entry, .overlay, .outsideOfOverlay, .formField, .formChoice:
            isUnderCursor(target)
        case .onScreen, .line, .pane: shown.isChosen(target, self)
        }
    }

    /// Puts focus and cursor there.
    private mutating func choose(_ target: MouseTarget) -> [Effect] {
        switch target {
        case .onScreen, .line: shown.choose(target, &self)
        // The panes' names in the top line are there on lists too.
        case .pane(let pane): if moving == nil { focus = pane }
        case .planMove(let index): stepReview(index - (planReview?.cursor ?? index))
        case .entry(let index):
            if case .news(var log) = overlay, news.items.indices.contains(index) {
                log.cursor = news.items[index].id
                overlay = .news(log)
            }
            if case .entry(var entry) = overlay, !entry.isWriting, entry.options.indices.contains(index) {
                entry.cursor = index
                overlay = .entry(entry)
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
}
