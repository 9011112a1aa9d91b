/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** Offers what fits the text of a cell editor. Where a cell has several values, what stands behind the last separator counts. */
final class ChoiceProposals implements IContentProposalProvider {

	private static final Pattern LAST = Pattern.compile("(.*[、，,;；]\\s*)?(.*)", Pattern.DOTALL);

	private final Function<String, List<Choice>> source;
	private final boolean many;
	private final String initial;
	private final Map<IContentProposal, Choice> offered = new IdentityHashMap<>();
	private boolean typed;

	/**
	 * @param initial the text at first; as long as it stands there, everything is offered
	 * @param typed whether the initial text was typed and is to be looked for
	 */
	ChoiceProposals(Function<String, List<Choice>> source, boolean many, String initial, boolean typed) {
		this.source = source;
		this.many = many;
		this.initial = initial;
		this.typed = typed;
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
		List<Choice> fitting = source.apply(words);
		if (typed || initial.isEmpty()) {
			return fitting;
		}
		Stream<Choice> current = source.apply(initial).stream().filter(choice -> choice.text().equals(initial)).limit(1);
		return Stream.concat(current, fitting.stream().filter(choice -> !choice.text().equals(initial))).toList();
	}

	private IContentProposal proposal(Choice choice, String prefix) {
		String label = choice.detail().isEmpty() ? choice.text() : choice.text() + "  –  " + choice.detail();
		String content = prefix + choice.text();
		IContentProposal proposal = new ContentProposal(content, label, null, content.length());
		offered.put(proposal, choice);
		return proposal;
	}

	/** The choice behind a proposal that was offered last, null when it is another's. */
	Choice choice(IContentProposal proposal) {
		return offered.get(proposal);
	}
}
