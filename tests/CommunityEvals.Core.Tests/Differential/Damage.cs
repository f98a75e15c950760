namespace CommunityEvals.Core.Tests.Differential;

/// <summary>Damages values, by kinds of faults that any format can suffer and by bits of the format at hand.</summary>
internal sealed class Damage(Random random, IReadOnlyList<string> keys, IReadOnlyDictionary<string, Plain[]> oddValues)
{
    /// <summary>Changes something in a random mapping of the tree; it may or may not be a fault.</summary>
    public void Apply(Plain root)
    {
        var maps = Maps(root).Where(map => map.Pairs.Count > 0).ToList();
        if (maps.Count == 0)
        {
            return;
        }

        var map = maps[random.Next(maps.Count)];
        var pair = map.Pairs[random.Next(map.Pairs.Count)];
        switch (random.Next(8))
        {
            case 0:
                map.Pairs.Remove(pair);
                break;
            case 1:
                pair.Value = random.Next(3) == 0 ? "" : new Nothing();
                break;
            case 2:
                pair.Value = AnyValue();
                break;
            case 3:
                pair.Key = Misspell(pair.Key);
                break;
            case 4:
                map.Pairs.Add(new(random.Next(2) == 0 ? keys[random.Next(keys.Count)] : "zz_" + pair.Key, AnyValue()));
                break;
            case 5 when random.Next(2) == 0:
                map.Pairs.Add(new(pair.Key, pair.Value));
                break;
            default:
                UseOddValue(root);
                break;
        }
    }

    private void UseOddValue(Plain root)
    {
        var pairs = Maps(root).SelectMany(map => map.Pairs).Where(pair => oddValues.ContainsKey(pair.Key)).ToList();
        if (pairs.Count > 0)
        {
            var pair = pairs[random.Next(pairs.Count)];
            pair.Value = oddValues[pair.Key][random.Next(oddValues[pair.Key].Length)];
        }
    }

    private Plain AnyValue() => random.Next(9) switch
    {
        0 => "some text",
        1 => "   ",
        2 => new Digits("7"),
        3 => new Digits("-2.5"),
        4 => new Flag(random.Next(2) == 0),
        5 => Plain.List(),
        6 => Plain.List("one", new Digits("2")),
        7 => Plain.Map(),
        _ => Plain.Map(("inner", "value")),
    };

    private string Misspell(string key)
    {
        var at = random.Next(key.Length);
        return random.Next(3) switch
        {
            0 => key.Insert(at, "x"),
            1 when key.Length > 2 => key.Remove(at, 1),
            _ => char.ToUpperInvariant(key[0]) + key[1..],
        };
    }

    private static IEnumerable<Keyed> Maps(Plain node) => node switch
    {
        Keyed map => map.Pairs.SelectMany(pair => Maps(pair.Value)).Prepend(map),
        Listed list => list.Items.SelectMany(Maps),
        _ => [],
    };
}
