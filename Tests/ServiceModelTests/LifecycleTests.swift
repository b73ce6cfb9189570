import ServiceModel
import Testing

@Suite struct LifecycleTests {
    @Test func noActLeadsOutOfAClosedVisit() {
        for state in VisitState.allCases where state.isClosed {
            #expect(VisitLifecycle.acts(in: state).isEmpty, "\(state)")
        }
    }

    @Test func everyVisitStateCanBeReachedFromOpen() {
        var reached: Set<VisitState> = [.open]
        for _ in VisitState.allCases {
            for arrow in VisitLifecycle.transitions where reached.contains(arrow.from) { reached.insert(arrow.to) }
        }
        #expect(reached == Set(VisitState.allCases))
    }

    @Test func theFieldPathRunsFromPlaceToComplete() {
        let acts: [VisitAct] = [.place, .dispatch, .accept, .travel, .arrive, .start, .pause, .resume, .complete]
        let end = acts.reduce(VisitState.open) { state, act in
            VisitLifecycle.transition(act, from: state)?.to ?? state
        }
        #expect(end == .completed)
    }

    @Test func noPathLeavesATerminalOrder() {
        for state in OrderState.allCases where state.isTerminal {
            #expect(OrderAct.allCases.allSatisfy { !OrderLifecycle.allows($0, in: state) })
        }
    }

    @Test(
        arguments: [
            ([] as [VisitState], OrderState.ready),
            ([.open], .ready),
            ([.planned, .open], .planned),
            ([.dispatched, .planned], .dispatched),
            ([.accepted], .dispatched),
            ([.enRoute], .inProgress),
            ([.partial, .open], .inProgress),
            ([.partial, .completed], .done),
            ([.cancelled], .ready),
        ] as [([VisitState], OrderState)])
    func anActiveOrderFollowsItsVisits(visits: [VisitState], expected: OrderState) {
        #expect(OrderLifecycle.state(stage: .active, isOnHold: false, visits: visits) == expected)
        #expect(OrderLifecycle.state(stage: .active, isOnHold: true, visits: visits) == .onHold)
        #expect(OrderLifecycle.state(stage: .cancelled, isOnHold: false, visits: visits) == .cancelled)
    }

    @Test func anOrderUnderWayIsNotCancelled() {
        #expect(!OrderLifecycle.mayCancel(visits: [.working]))
        #expect(!OrderLifecycle.mayCancel(visits: [.completed]))
        #expect(OrderLifecycle.mayCancel(visits: [.aborted, .open]))
        #expect(OrderLifecycle.mayCancel(visits: [.planned]))
    }
}
