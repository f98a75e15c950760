using System.Reflection;
using System.Text;
using System.Text.Json;

namespace CommunityEvals.Leaderboards.Tests;

public class A_leaderboard_that_the_engine_wrote
{
    [Fact]
    public void Is_read_with_every_value_equal()
    {
        var seen = new HashSet<string>();
        using var json = JsonDocument.Parse(EngineLeaderboard.Json);
        Mirror.AssertSame(json.RootElement, Read(EngineLeaderboard.Json), "$", seen);

        // Else a property could be read wrongly, and no test would know.
        var all = KeysOf(Schema.Read()).Select(key => $"{key.Type.Name}.{Mirror.PropertyOf(key.Type, key.Name).Name}");
        Assert.Empty(all.Except(seen));
    }

    [Fact]
    public void Has_no_key_in_the_schema_that_the_reader_lacks() =>
        Assert.All(KeysOf(Schema.Read()), key => Mirror.PropertyOf(key.Type, key.Name));

    [Fact]
    public void Has_no_key_that_may_be_null_where_the_reader_says_that_it_is_not()
    {
        var nullability = new NullabilityInfoContext();
        Assert.All(KeysOf(Schema.Read()), key => Assert.Equal(
            key.MayBeNull || !key.IsRequired,
            nullability.Create(Mirror.PropertyOf(key.Type, key.Name)).ReadState == NullabilityState.Nullable));
    }

    [Fact]
    public void Has_no_word_in_the_schema_that_the_reader_does_not_know()
    {
        foreach (var key in KeysOf(Schema.Read()).Where(key => key.Words.Count > 0))
        {
            var type = Mirror.PropertyOf(key.Type, key.Name).PropertyType;
            var enumeration = Nullable.GetUnderlyingType(type) ?? type;
            Assert.All(key.Words, word => Assert.Equal(Mirror.MemberOf(enumeration, word), ReadWord(enumeration, word)));
        }
    }

    private static Leaderboard Read(string json) => Leaderboard.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    /// <summary>Every method of the list of words for that enum; there is one.</summary>
    private static object? ReadWord(Type enumeration, string word) =>
        typeof(Leaderboard).Assembly.GetType("CommunityEvals.Leaderboards.Reading.Words")!
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method => method.ReturnType == enumeration)
            .Invoke(null, [word]);

    private static IEnumerable<SchemaKey> KeysOf(Schema schema) => schema.KeysOf(typeof(Leaderboard));
}
