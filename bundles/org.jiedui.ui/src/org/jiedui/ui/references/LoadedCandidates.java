/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/**
 * The loaded roots of a session as candidates. Their titles are kept until something changes, so that typing stays fast among thousands.
 * Dispose it when its session outlives it.
 */
public final class LoadedCandidates implements ReferenceCandidates, SessionListener {

	private record Entry(Candidate candidate, String key) {
	}

	private final Session session;
	private final Function<EObject, Candidate> describe;
	private final Map<EClass, List<Entry>> entries = new HashMap<>();

	public LoadedCandidates(Session session, Labels labels) {
		this.session = session;
		Titles titles = new Titles(labels);
		describe = object -> new Candidate(titles.title(object), (labels.label(object.eClass()) + " " + UpperUnits.of(object)).strip(), () -> object);
		session.addListener(this);
	}

	@Override
	public List<Candidate> find(EObject owner, EReference reference, String words, int limit) {
		String key = key(words);
		List<Candidate> found = new ArrayList<>();
		List<Candidate> containing = new ArrayList<>();
		for (Entry entry : entries(reference.getEReferenceType())) {
			int at = entry.key().indexOf(key);
			if (at == 0) {
				found.add(entry.candidate());
			} else if (at > 0 && containing.size() < limit) {
				containing.add(entry.candidate());
			}
			if (found.size() == limit) {
				return found;
			}
		}
		return Stream.concat(found.stream(), containing.stream()).limit(limit).toList();
	}

	@Override
	public Optional<Candidate> named(EObject owner, EReference reference, String title) {
		String key = key(title);
		List<Entry> called = entries(reference.getEReferenceType()).stream().filter(entry -> entry.key().equals(key)).limit(2).toList();
		return called.size() == 1 ? Optional.of(called.getFirst().candidate()) : Optional.empty();
	}

	private List<Entry> entries(EClass type) {
		return entries.computeIfAbsent(type, each -> session.resource().getContents().stream().filter(each::isInstance).map(describe)
				.map(candidate -> new Entry(candidate, key(candidate.title()))).toList());
	}

	private static String key(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public void loaded(Session loading, Collection<EObject> objects) {
		entries.clear();
	}

	@Override
	public void changed(Session changed) {
		entries.clear();
	}

	@Override
	public void discarded(Session discarded) {
		entries.clear();
	}

	/** Stops listening to the session. */
	public void dispose() {
		session.removeListener(this);
		entries.clear();
	}
}
