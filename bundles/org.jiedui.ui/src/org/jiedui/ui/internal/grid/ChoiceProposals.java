/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.jiedui.ui.internal.references.CandidateSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers what fits the text of a cell editor: at once what is in memory, and all that fits as soon as the database has answered. Where
 * a cell has several values, what stands behind the last separator counts.
 */
public final class ChoiceProposals implements IContentProposalProvider {

	private static final Logger LOG = LoggerFactory.getLogger(ChoiceProposals.class);
	private static final Pattern LAST = Pattern.compile("(.*[、，,;；]\\s*)?(.*)", Pattern.DOTALL);

	private final ChoiceSource source;
	private final boolean many;
	private final String initial;
	private final CandidateSearch<Choice> search;
	private final Map<String, List<Choice>> answers = new HashMap<>();
	private final Map<IContentProposal, Choice> offered = new IdentityHashMap<>();
	private Runnable answered = () -> {
	};
	private String asked;
	private boolean asking;
	private boolean typed;

	/**
	 * @param initial the text at first; as long as it stands there, everything is offered
	 * @param typed whether the initial text was typed and is to be looked for
	 * @param ui runs work on the UI thread, later
	 */
	public ChoiceProposals(ChoiceSource source, boolean many, String initial, boolean typed, Executor ui) {
		this.source = source;
		this.many = many;
		this.initial = initial;
		this.typed = typed;
		search = new CandidateSearch<>(source::query, ui, this::answered);
	}

	/** @param listener is told on the UI thread when more is offered than before */
	public void onAnswer(Runnable listener) {
		answered = listener;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		typed |= !contents.equals(initial);
		Matcher last = LAST.matcher(contents);
		String prefix = many && last.matches() && last.group(1) != null ? last.group(1) : "";
		String words = typed ? contents.substring(prefix.length()) : "";
		offered.clear();
		return choices(words).stream().map(choice -> proposal(choice, prefix)).toArray(IContentProposal[]::new);
	}

	/** What stands in the cell comes first as long as nothing was typed, so that Enter keeps it. */
	private List<Choice> choices(String words) {
		List<Choice> fitting = fitting(words);
		if (typed || initial.isEmpty()) {
			return fitting;
		}
		Stream<Choice> current = source.choices(initial).stream().filter(choice -> choice.text().equals(initial)).limit(1);
		return Stream.concat(current, fitting.stream().filter(choice -> !choice.text().equals(initial))).toList();
	}

	private List<Choice> fitting(String words) {
		if (!answers.containsKey(words)) {
			ask(words);
		}
		List<Choice> answer = answers.get(words);
		return answer != null ? answer : source.choices(words);
	}

	private void ask(String words) {
		asked = words;
		asking = true;
		search.ask(words);
		asking = false;
	}

	private void answered(List<Choice> found, Throwable failure) {
		if (failure != null) {
			LOG.warn("Candidates were not found", failure);
			return;
		}
		answers.put(asked, found);
		if (!asking) {
			answered.run();
		}
	}

	/** Asks no further; an answer that is under way is not waited for. */
	public void stop() {
		search.cancel();
	}

	private IContentProposal proposal(Choice choice, String prefix) {
		String label = choice.detail().isEmpty() ? choice.text() : choice.text() + "  –  " + choice.detail();
		String content = prefix + choice.text();
		IContentProposal proposal = new ContentProposal(content, label, null, content.length());
		offered.put(proposal, choice);
		return proposal;
	}

	/** The choice behind a proposal that was offered last, null when it is another's. */
	public Choice choice(IContentProposal proposal) {
		return offered.get(proposal);
	}

	/** The only one of what was offered last that is called so. */
	public Optional<Choice> called(String text) {
		List<Choice> found = offered.values().stream().filter(choice -> choice.text().equals(text)).limit(2).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}
}
