namespace CommunityEvals.Core.Tests.Differential;

/// <summary>A value as any reader of YAML has it: no places, no styles.</summary>
internal abstract record Plain
{
    /// <summary>The value under a key of a mapping, or null when it is no mapping or lacks the key.</summary>
    public Plain? this[string key] => (this as Keyed)?.Pairs.Find(pair => pair.Key == key)?.Value;

    public static Keyed Map(params (string Key, Plain Value)[] pairs) => new([.. pairs.Select(pair => new KeyedPair(pair.Key, pair.Value))]);

    public static Listed List(params Plain[] items) => new([.. items]);

    public static implicit operator Plain(string text) => new Words(text);
}

/// <summary>Text.</summary>
internal sealed record Words(string Text) : Plain;

/// <summary>A number in the digits that stand in the file.</summary>
internal sealed record Digits(string Text) : Plain;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record Flag(bool IsTrue) : Plain;

/// <summary>Null.</summary>
internal sealed record Nothing : Plain;

/// <summary>A list.</summary>
internal sealed record Listed(List<Plain> Items) : Plain;

/// <summary>A mapping; it may hold a key twice, which is a fault.</summary>
internal sealed record Keyed(List<KeyedPair> Pairs) : Plain;

/// <summary>A key and its value, changeable so that a generator can damage it.</summary>
internal sealed class KeyedPair(string key, Plain value)
{
    public string Key { get; set; } = key;

    public Plain Value { get; set; } = value;
}
