namespace CommunityEvals.Tables;

/// <summary>A column of the tables.</summary>
/// <param name="Name">Its name, for SQL to be written without quotes.</param>
/// <param name="Type">What its values are, in all rows of all files.</param>
/// <param name="Meaning">What they say, in Markdown.</param>
/// <param name="Value">The value of a row: a text as it is, anything else as JSON writes it; null where it is not known.</param>
public sealed record ResultColumn(string Name, ColumnType Type, string Meaning, Func<ResultRow, string?> Value)
{
    /// <summary>The type by the name that SQL has for it.</summary>
    public string SqlType => Type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Day => "DATE",
        ColumnType.Count => "BIGINT",
        ColumnType.Real => "DOUBLE",
        _ => "BOOLEAN",
    };
}

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Anything that somebody wrote.</summary>
    Text,

    /// <summary>A day, <c>2026-04-02</c>.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number, always with a decimal point or an exponent, so that no reader takes a column of them for whole numbers.</summary>
    Real,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Truth,
}
