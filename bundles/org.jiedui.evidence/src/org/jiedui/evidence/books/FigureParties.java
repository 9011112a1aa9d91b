/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.reconcile.Claim;

/**
 * Who and where the figures of a text are about, as far as their sentences say: the first party that is named acts, unless a word such as 在 or 向
 * makes it the place or the one that is helped. What the sentence does not name stays open. Immutable.
 */
public final class FigureParties {

	/** Of a text of which nobody looked whom it names. */
	public static final FigureParties NONE = new FigureParties(Map.of());

	private static final String TOWARDS = "在于到赴向为对给往驻";
	private static final List<String> AIDING = List.of("帮助", "支持", "援助", "帮扶", "支援", "助力", "来到", "走进", "投入");

	private final Map<Integer, Parties> byFigure;

	/**
	 * Of one figure.
	 *
	 * @param subject who acts
	 * @param place where, or to whom
	 */
	public record Parties(PartyMention subject, PartyMention place) {
	}

	/** A name in a sentence. */
	private record Found(int start, int end, PartyMention mention) {
	}

	private FigureParties(Map<Integer, Parties> byFigure) {
		this.byFigure = Map.copyOf(byFigure);
	}

	/** Looks at the sentences of all figures. Asks no database. */
	public static FigureParties of(Article article, PartyNames register) {
		Map<Integer, Parties> found = new HashMap<>();
		for (Figure each : article.figures()) {
			if (each.isResult()) {
				Parties parties = parties(new Claim(article, each).before(), register);
				if (parties.subject() != PartyMention.NONE || parties.place() != PartyMention.NONE) {
					found.put(each.index(), parties);
				}
			}
		}
		return new FigureParties(found);
	}

	/** Of a figure; empty where its sentence names nobody. */
	public Optional<Parties> of(Figure figure) {
		return Optional.ofNullable(byFigure.get(figure.index()));
	}

	/** All parties that are meant without doubt: to be loaded before figures refer to them. */
	public Set<ObjectId> meant() {
		Set<ObjectId> ids = new LinkedHashSet<>();
		byFigure.values().forEach(each -> {
			each.subject().party().ifPresent(ids::add);
			each.place().party().ifPresent(ids::add);
		});
		return ids;
	}

	private static Parties parties(String before, PartyNames register) {
		PartyMention subject = PartyMention.NONE;
		PartyMention place = PartyMention.NONE;
		for (Found each : found(before, register)) {
			boolean towards = isTowards(before, each.start());
			if (towards && isPlace(each.mention(), register)) {
				place = each.mention();
			} else if (!towards && subject == PartyMention.NONE) {
				subject = each.mention();
			}
		}
		return new Parties(subject, place);
	}

	private static boolean isPlace(PartyMention mention, PartyNames register) {
		return mention.candidates().stream().allMatch(register::isPlace);
	}

	private static boolean isTowards(String text, int start) {
		return start > 0 && TOWARDS.indexOf(text.charAt(start - 1)) >= 0 || AIDING.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
	}

	/** The names of a sentence; of 天津市河东区, which says where the other lies, the last one. */
	private static List<Found> found(String text, PartyNames register) {
		List<Found> found = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			String name = register.longestAt(text, at);
			if (name == null) {
				at++;
				continue;
			}
			Found before = found.isEmpty() ? null : found.getLast();
			boolean goesOn = before != null && before.end() == at;
			List<ObjectId> candidates = narrowed(register.candidates(name), goesOn ? List.of(before) : found, register);
			boolean within = goesOn && candidates.stream().allMatch(each -> before.mention().candidates().stream()
					.anyMatch(upper -> register.isWithin(each, upper)));
			int start = within ? before.start() : at;
			if (within) {
				found.removeLast();
			}
			found.add(new Found(start, at + name.length(), new PartyMention(name, candidates)));
			at += name.length();
		}
		return found;
	}

	/** Of homonyms those that lie within what was named before, where that tells them apart. */
	private static List<ObjectId> narrowed(List<ObjectId> candidates, List<Found> before, PartyNames register) {
		if (candidates.size() < 2) {
			return candidates;
		}
		List<ObjectId> within = candidates.stream().filter(each -> before.stream().flatMap(named -> named.mention().candidates().stream())
				.anyMatch(upper -> !upper.equals(each) && register.isWithin(each, upper))).toList();
		return within.isEmpty() ? candidates : within;
	}
}
