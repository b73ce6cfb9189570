import DeskModel
import ServiceModel
import Testing

/// The law of a simulated clock: one row, from which every process reckons the same time.
@Suite struct StoreClockTests {
    private let start = RealMoment(milliseconds: 1_795_000_000_250)
    private let morning = Timestamp(seconds: 1_795_413_600)

    private func clock(rate: Int, for milliseconds: Int64 = 1_000_000) -> StoreClock {
        StoreClock(
            real: start, anchor: morning, rate: rate, seed: 4,
            drive: ClockDrive(owner: "here", until: start + milliseconds))
    }

    @Test(arguments: [1, 60, 3600])
    func itGoesSoManyTimesAsFast(rate: Int) {
        let clock = clock(rate: rate)
        #expect(clock.time(at: start) == morning)
        #expect(clock.time(at: start + 1000) == morning + rate)
        #expect(clock.time(at: start + 90_500) == morning + rate * 181 / 2)
        #expect(clock.time(at: start + -5000) == morning, "a clock that was put back shows nothing earlier")
    }

    @Test func itNeverGoesBackAndMissesNoSecond() {
        let clock = clock(rate: 60)
        let times = (0..<5000).map { clock.time(at: start + Int64($0)) }
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 && $1.since($0) <= 1 })
        #expect(times.last == morning + 299)
    }

    @Test func itSaysSinceWhenItGoesOrStands() {
        let clock = clock(rate: 60, for: ClockDrive.lease)
        let end = start + ClockDrive.lease
        #expect(clock.since(at: start + 500) == start && clock.since(at: end) == start)
        #expect(clock.since(at: end + 86_400_000) == end)
        let stopped = clock.stopped(at: start + 2000, notBefore: morning)
        #expect(stopped.since(at: end + 86_400_000) == start + 2000)
    }

    @Test func withoutWordOfItsDriverItStands() {
        let clock = clock(rate: 60, for: ClockDrive.lease)
        let end = start + ClockDrive.lease
        #expect(clock.goes(at: end) && !clock.goes(at: end + 1))
        #expect(clock.time(at: end + 86_400_000) == morning + 180)
        #expect(!clock.stands(at: end + ClockDrive.patience), "it is not said of a driver that is held up for a moment")
        #expect(clock.stands(at: end + ClockDrive.patience + 1))
    }

    @Test func aDriverThatSpeaksInTimeChangesNothingButHowLongItGoesOn() {
        let clock = clock(rate: 60, for: ClockDrive.lease)
        let now = start + 1000
        let next = clock.driven(at: now, notBefore: clock.time(at: now))
        #expect((next.real, next.anchor) == (clock.real, clock.anchor))
        #expect(next.drive?.until == now + ClockDrive.lease)
    }

    @Test func aDriverThatWasHeldUpGoesOnFromWhereItStood() {
        let clock = clock(rate: 60, for: ClockDrive.lease)
        let late = start + 3_600_000
        let next = clock.driven(at: late, notBefore: morning)
        #expect(next.time(at: late) == morning + 180)
        #expect(next.time(at: late + 1000) == morning + 240)
    }

    @Test func aRealClockThatIsPutBackTakesNothingBack() {
        let clock = clock(rate: 60)
        let shown = clock.time(at: start + 60_000)
        let next = clock.driven(at: start + -7_200_000, notBefore: shown)
        #expect(next.time(at: start + -7_200_000) == shown)
        #expect(next.time(at: start + -7_199_000) == shown + 60)
    }

    @Test func itIsStoppedWhereItWas() {
        let stopped = clock(rate: 60).stopped(at: start + 2000, notBefore: morning)
        #expect(stopped.time(at: start + 2000) == morning + 120)
        #expect(stopped.time(at: start + 500_000_000) == morning + 120)
        #expect(stopped.stands(at: start + 2000) && !stopped.goes(at: start + 2000))
    }

    @Test(arguments: [1, 7, 60, 3600])
    func theNextMinuteComesWhenItSays(rate: Int) {
        let clock = clock(rate: rate)
        for after in stride(from: Int64(0), to: 100_000, by: 777) {
            let now = start + after
            let next = now + clock.untilNextMinute(at: now)
            let minute = clock.time(at: now).seconds / 60
            #expect(clock.time(at: next).seconds / 60 > minute)
            if next.milliseconds > now.milliseconds + 1 { #expect(clock.time(at: next + -1).seconds / 60 == minute) }
        }
    }

    @Test func aMomentLiesInItsSecond() {
        #expect(RealMoment(milliseconds: 1999).second == Timestamp(seconds: 1))
        #expect(RealMoment(milliseconds: -1).second == Timestamp(seconds: -1))
    }
}
