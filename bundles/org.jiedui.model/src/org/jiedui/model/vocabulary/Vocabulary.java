/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;

/**
 * The words that an Ecore model may use in annotations of source {@value #SOURCE}.
 * <table>
 * <caption>On every element</caption>
 * <tr><td>{@code zh}, {@code en}</td><td>label</td></tr>
 * <tr><td>{@code zh.text}, {@code en.text}</td><td>one sentence of explanation</td></tr>
 * </table>
 * <table>
 * <caption>On packages</caption>
 * <tr><td>{@code group.ID.zh}, {@code group.ID.en}</td><td>heading of a form group; groups appear in the order of this list</td></tr>
 * <tr><td>{@code order}</td><td>a number: where the package stands among those of other modules; those that name none come last</td></tr>
 * <tr><td>{@code steps.ID.zh}, {@code steps.ID.en}</td><td>steps by which alone some features change, as verbs that people find in the
 * workbench</td></tr>
 * <tr><td>{@code steps.ID.command}</td><td>the command that takes these steps</td></tr>
 * <tr><td>{@code version}</td><td>a number, 1 where nothing is said: raised with each migration step that stored books need</td></tr>
 * </table>
 * <table>
 * <caption>On classes</caption>
 * <tr><td>{@code en.plural}</td><td>English label of many</td></tr>
 * <tr><td>{@code title}</td><td>how an object is called: a pattern of features, such as <code>{year} {name}</code></td></tr>
 * <tr><td>{@code ledger}</td><td>identifier of the ledger page that lists this class and its subclasses</td></tr>
 * <tr><td>{@code grouping}</td><td>feature by whose value lists group the rows of a ledger; dates group by year</td></tr>
 * <tr><td>{@code columns}</td><td>features that a ledger of this class shows unasked, in this order; else those annotated {@code column}</td></tr>
 * <tr><td>{@code totals}</td><td>numbers, money or quantities whose sums the store keeps up to date with every save, each for itself; how many
 * objects there are it keeps of every class</td></tr>
 * <tr><td>{@code totalsBy}</td><td>enumeration, truth value or whole number for each value of which the sums and counts are kept apart</td></tr>
 * <tr><td>{@code totalsYear}</td><td>date, or number of a year, for each year of which they are kept apart</td></tr>
 * <tr><td>{@code metric.ID}</td><td>a key number of the overview: {@code count} for how many objects there are, or the number, money or quantity that
 * is added up; only figures that cover the same are, see {@code basis}. They appear in the order of the model</td></tr>
 * <tr><td>{@code metric.ID.zh}, {@code metric.ID.en}</td><td>its label; else that of the class or of the number</td></tr>
 * <tr><td>{@code metric.ID.where}</td><td>{@code feature=literal,literal} or {@code feature!=literal}, several with blanks between: only objects of
 * which all of it holds</td></tr>
 * <tr><td>{@code metric.ID.with}</td><td>other numbers of the same objects that are told beside it</td></tr>
 * <tr><td>{@code metric.ID.indicators}</td><td>identifiers of what texts claim about the same, such as {@code consumption_sales}, with blanks
 * between: claims are compared with it, and an entry is made of one</td></tr>
 * <tr><td>{@code metric.ID.card}</td><td>{@code false}: no card of the overview; only what claims are compared with</td></tr>
 * <tr><td>{@code metric.ID.now}</td><td>{@code true}: only objects in whose period, see {@code before}, today lies</td></tr>
 * <tr><td>{@code basis}</td><td>what the figures of an object cover that does not say so itself, see {@link Basis}</td></tr>
 * <tr><td>{@code whole}</td><td>references that are all empty where an object stands for all together, so that its figures include those of
 * others</td></tr>
 * <tr><td>{@code groups}</td><td>features by which a ledger groups its rows unasked, the outermost first; dates group by year</td></tr>
 * <tr><td>{@code personal}</td><td>{@code true}: objects are about natural persons or households: names, codes and all other words
 * of them, and of what is part of them, are personal data. Parts that have a class of their own say so too</td></tr>
 * <tr><td>{@code frozenWhen}</td><td>{@code feature=literal}: then {@code frozen} features of this and what it contains are immutable</td></tr>
 * <tr><td>{@code settledWhen}</td><td>{@code feature=literal}: then {@code settled} features of this and what it contains are immutable</td></tr>
 * <tr><td>{@code funnel}</td><td>features, widest first, whose numbers must not grow</td></tr>
 * <tr><td>{@code former}</td><td>the name that the class had before: stored objects are found under it</td></tr>
 * </table>
 * <table>
 * <caption>On features</caption>
 * <tr><td>{@code group}</td><td>form group</td></tr>
 * <tr><td>{@code column}</td><td>{@code true}: a column that a ledger shows unasked</td></tr>
 * <tr><td>{@code width}</td><td>width of that column in pixels at 96 dpi</td></tr>
 * <tr><td>{@code unit}</td><td>{@code CNY}, {@code 人}, {@code 人次}, {@code 亩}, {@code %} …</td></tr>
 * <tr><td>{@code required}, {@code minimum}, {@code maximum}, {@code pattern}</td><td>what is a legal value</td></tr>
 * <tr><td>{@code before}</td><td>name of the date of the same class that must not be earlier: the two are a period</td></tr>
 * <tr><td>{@code past}</td><td>{@code true}: a date of something that happened, not later than today</td></tr>
 * <tr><td>{@code multiline}</td><td>{@code true}: long text</td></tr>
 * <tr><td>{@code personal}</td><td>{@code true}: personal data, masked outside the office</td></tr>
 * <tr><td>{@code indexed}</td><td>{@code true}: the store keeps an index</td></tr>
 * <tr><td>{@code frozen}</td><td>{@code true}: immutable once frozen</td></tr>
 * <tr><td>{@code settled}</td><td>{@code true}: what is reported as time goes by, immutable once the report is settled</td></tr>
 * <tr><td>{@code steps}</td><td>identifier of the steps, see packages, by which alone the value changes: nobody types it, nor anything in parts that
 * it holds; files of whole programmes bring it</td></tr>
 * <tr><td>{@code chooses}</td><td>a word under which models declare something with an identifier, such as {@code metric}: the value of the text is
 * such an identifier. People choose it by its label, or type that</td></tr>
 * <tr><td>{@code choosesUnit}</td><td>the unit of the same class that must be that of what is chosen</td></tr>
 * <tr><td>{@code alternates}</td><td>{@code true}: a new part begins with the first literal that none of the parts beside it has</td></tr>
 * <tr><td>{@code former}</td><td>the name that the feature had before: stored values are found under it</td></tr>
 * <tr><td>{@code asOf}</td><td>{@code true}: the date up to which cumulative figures of the object count</td></tr>
 * <tr><td>{@code adds}</td><td>of a computed number: what is added to it, such as {@code expenditures.amount} or {@code amount -spent}, so that the
 * store can work it out too; the features are those of the class, or of its parts</td></tr>
 * <tr><td>{@code synonyms}</td><td>other words, separated by commas, by which offices head a column of such values: tables that are imported are
 * recognised by them, besides the labels</td></tr>
 * </table>
 * <table>
 * <caption>On literals</caption>
 * <tr><td>{@code basis}</td><td>what the figures of an object with this literal cover, see {@link Basis}: {@code annual}, {@code single},
 * {@code cumulative}, {@code whole}</td></tr>
 * </table>
 */
public final class Vocabulary {

	/** The literal of an enumeration that means that nothing is stated; it comes first and is shown as an empty text. */
	public static final String NO_LITERAL = "none";

	/** Source of every annotation of this vocabulary. */
	public static final String SOURCE = "https://jiedui.org/model";

	public static final String TITLE = "title";
	public static final String LEDGER = "ledger";
	public static final String GROUPING = "grouping";
	public static final String GROUP = "group";
	public static final String COLUMN = "column";
	public static final String COLUMNS = "columns";
	public static final String WIDTH = "width";
	public static final String UNIT = "unit";
	public static final String REQUIRED = "required";
	public static final String MINIMUM = "minimum";
	public static final String MAXIMUM = "maximum";
	public static final String PATTERN = "pattern";
	public static final String BEFORE = "before";
	public static final String PAST = "past";
	public static final String MULTILINE = "multiline";
	public static final String PERSONAL = "personal";
	public static final String INDEXED = "indexed";
	public static final String FROZEN = "frozen";
	public static final String FROZEN_WHEN = "frozenWhen";
	public static final String SETTLED = "settled";
	public static final String SETTLED_WHEN = "settledWhen";
	public static final String STEPS = "steps";
	public static final String COMMAND = "command";
	public static final String CHOOSES = "chooses";
	public static final String CHOOSES_UNIT = "choosesUnit";
	public static final String FUNNEL = "funnel";
	public static final String TOTALS = "totals";
	public static final String TOTALS_BY = "totalsBy";
	public static final String TOTALS_YEAR = "totalsYear";
	public static final String ALTERNATES = "alternates";
	public static final String FORMER = "former";
	public static final String SYNONYMS = "synonyms";
	public static final String METRIC = "metric";
	public static final String WHERE = "where";
	public static final String WITH = "with";
	public static final String NOW = "now";
	public static final String INDICATORS = "indicators";
	public static final String CARD = "card";
	public static final String WHOLE = "whole";
	public static final String BASIS = "basis";
	public static final String AS_OF = "asOf";
	public static final String ADDS = "adds";
	public static final String GROUPS = "groups";
	public static final String VERSION = "version";
	public static final String ORDER = "order";

	private Vocabulary() {
	}

	/** What the element says under a key; empty when it says nothing. */
	public static Optional<String> value(EModelElement element, String key) {
		EAnnotation annotation = element.getEAnnotation(SOURCE);
		return annotation == null ? Optional.empty() : Optional.ofNullable(annotation.getDetails().get(key));
	}

	/** Whether the element says {@code true} under a key. */
	public static boolean is(EModelElement element, String key) {
		return value(element, key).filter("true"::equals).isPresent();
	}

	/** The identifiers of the form groups that a package declares, in their order. */
	public static List<String> groups(EPackage ePackage) {
		return identifiers(ePackage, GROUP);
	}

	/** The identifiers of what an element declares by keys such as {@code group.ID}, in their order. */
	static List<String> identifiers(EModelElement element, String kind) {
		EAnnotation annotation = element.getEAnnotation(SOURCE);
		return annotation == null ? List.of() : annotation.getDetails().stream().map(Map.Entry::getKey)
				.filter(key -> key.startsWith(kind + ".")).map(key -> key.split("\\.")[1]).distinct().toList();
	}
}
