/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jiedui.evidence.Document;
import org.jiedui.evidence.books.KeptArticles;
import org.jiedui.evidence.books.KeptText;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.reconcile.Finding;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What does not fit among the figures of a document, by the rules of reconciliation. A service, for any thread; those of the last few texts are
 * kept, since each figure of a text asks for them.
 */
@Component(service = DocumentFindings.class)
public final class DocumentFindings {

	/** Longer texts would hold up whoever edits; the command line reconciles them. */
	private static final int LONGEST = 500_000;
	private static final int KEPT = 16;

	private final KeptArticles articles;
	private final Reconciliation reconciliation;
	private final Map<Key, List<Finding>> known = Collections.synchronizedMap(new Recent());

	/** The very article: {@link KeptArticles} gives the same while the text is the same. */
	private record Key(Article article, Locale locale) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && key.article == article && key.locale.equals(locale);
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(article);
		}
	}

	/** Forgets what was not asked for the longest. */
	private static final class Recent extends LinkedHashMap<Key, List<Finding>> {

		private static final long serialVersionUID = 1L;

		private Recent() {
			super(KEPT, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, List<Finding>> eldest) {
			return size() > KEPT;
		}
	}

	/**
	 * @param articles reads the texts
	 * @param reconciliation knows the rules
	 */
	@Activate
	public DocumentFindings(@Reference KeptArticles articles, @Reference Reconciliation reconciliation) {
		this.articles = articles;
		this.reconciliation = reconciliation;
	}

	/** The findings about a document; none about one that is very long or has no text. Belongs to the thread of the document. */
	public List<Finding> of(Document document, Locale locale) {
		int length = KeptText.length(document);
		if (length == 0 || length > LONGEST) {
			return List.of();
		}
		Key key = new Key(articles.of(document), locale);
		List<Finding> findings = known.get(key);
		if (findings == null) {
			findings = reconciliation.findings(new Dossier(List.of(key.article())), locale);
			known.put(key, findings);
		}
		return findings;
	}
}
