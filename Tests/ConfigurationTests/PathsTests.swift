import Configuration
import Testing

@Suite struct PathsTests {
    @Test func foldersFollowTheVariables() {
        let paths = Paths(environment: ["HOME": "/home/ewa", "XDG_CONFIG_HOME": "/etc/ewa", "XDG_STATE_HOME": ""])
        #expect(paths.settings == "/etc/ewa/dyspo/config.toml")
        #expect(paths.themes == "/etc/ewa/dyspo/themes")
        #expect(paths.store == "/home/ewa/.local/share/dyspo/dyspo.db")
        #expect(paths.state == "/home/ewa/.local/state/dyspo")
    }

    @Test func aRelativePathIsIgnored() {
        #expect(Paths(environment: ["HOME": "/h", "XDG_DATA_HOME": "data"]).data == "/h/.local/share/dyspo")
    }
}
