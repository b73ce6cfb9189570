import PackTesting
import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct ServiceClockVectorTests {
    @Test func everyReportOfThePackIsDueWhenItSays() throws {
        let vectors = try ServiceVector.all()
        #expect(!vectors.isEmpty)
        for vector in vectors {
            #expect(vector.coverage.faults.isEmpty)
            let (clock, targets) = (vector.clock, vector.targets[vector.priority])
            #expect(clock.readings(of: targets) == vector.expected, "\(vector.id)")
            for (target, reading) in vector.expected {
                guard let minutes = targets[target], case .due(let due) = reading else { continue }
                #expect(clock.remaining(of: minutes, at: due) == 0, "\(vector.id) \(target)")
                #expect(clock.remaining(of: minutes, at: vector.reported) == minutes)
                #expect(clock.remaining(of: minutes, at: due - 60) == 1, "\(vector.id) \(target)")
            }
        }
    }
}
