/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.query.Sections;
import org.jiedui.core.query.Sections.Section;
import org.jiedui.core.session.Session;
import org.jiedui.core.validation.Severity;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.findings.FindingLookup;

/**
 * The rows of which it is known that they have errors, where not all rows are loaded: those that were looked at, also when they have left the session
 * since.
 * UI thread only, but for {@link #only}.
 */
public final class ErroneousRows implements FindingLookup.Listener {

	/** So many are remembered; somebody who has more errors has enough to do with these. */
	private static final int MOST = 10_000;

	private final Session session;
	private final FindingLookup findings;
	private final EClass type;
	private final Set<ObjectId> known = new LinkedHashSet<>();

	/** @param type of the rows */
	public ErroneousRows(Session session, FindingLookup findings, EClass type) {
		this.session = session;
		this.findings = findings;
		this.type = type;
		findings.addListener(this);
		findingsChanged(session.resource().getContents());
	}

	/** What has left the session is as it was when it did. */
	@Override
	public void findingsChanged(Collection<? extends EObject> objects) {
		for (EObject object : objects) {
			if (type.isInstance(object) && object.eResource() == session.resource()) {
				session.id(object).ifPresent(id -> note(id, isWrong(object)));
			}
		}
	}

	private boolean isWrong(EObject row) {
		return findings.worst(row).filter(worst -> worst == Severity.ERROR).isPresent();
	}

	private void note(ObjectId id, boolean wrong) {
		if (!wrong) {
			known.remove(id);
		} else if (known.size() < MOST) {
			known.add(id);
		}
	}

	/** Others changed rows: of those that are not loaded it is not known any more. */
	public void forget(Collection<ObjectId> changed) {
		changed.stream().filter(id -> session.find(id).isEmpty()).forEach(known::remove);
	}

	/** The keys of all that are known now. */
	public Set<Long> keys() {
		return known.stream().map(ObjectId::value).collect(Collectors.toSet());
	}

	/** Nobody asks any more. */
	public void close() {
		findings.removeListener(this);
	}

	/** Those of some rows that are wanted, in their sections. */
	public static Sections only(Sections all, Set<Long> wanted) {
		List<Long> keys = new ArrayList<>();
		List<Section> sections = new ArrayList<>();
		int index = 0;
		for (Section section : all.sections()) {
			int before = keys.size();
			for (int end = index + section.objects(); index < end; index++) {
				keep(all.keys()[index], wanted, keys);
			}
			if (keys.size() > before) {
				sections.add(new Section(section.keys(), keys.size() - before));
			}
		}
		for (; index < all.keys().length; index++) {
			keep(all.keys()[index], wanted, keys);
		}
		return new Sections(keys.stream().mapToLong(Long::longValue).toArray(), sections);
	}

	private static void keep(long key, Set<Long> wanted, List<Long> keys) {
		if (wanted.contains(key)) {
			keys.add(key);
		}
	}
}
