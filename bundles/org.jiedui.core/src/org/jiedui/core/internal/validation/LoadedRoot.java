/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Finding;

/** A root, where it stands, what is said of it and what it refers to. Exists also for what is gone and still referred to. */
public final class LoadedRoot extends Source {

	private final EObject object;
	private final Consumer<LoadedRoot> forget;
	/** In whose books it stands; null while it is not loaded. */
	private Place place;
	private int position;
	private long rank;
	private boolean checked;
	private boolean called;
	private List<Verdict> verdicts = List.of();
	private List<Link> references = List.of();

	/** @param forget is told when it is neither loaded nor referred to */
	LoadedRoot(EObject object, Consumer<LoadedRoot> forget) {
		this.object = object;
		this.forget = forget;
	}

	/** The root itself. */
	public EObject object() {
		return object;
	}

	/** Whether it is there to be seen. */
	public boolean isLoaded() {
		return place != null;
	}

	Place place() {
		return place;
	}

	/** Its place in the list that its place keeps of its class. */
	int position() {
		return position;
	}

	void enter(Place where, int at) {
		place = where;
		position = at;
	}

	/** Grows with the order of the roots. */
	public long rank() {
		return rank;
	}

	void rank(long number) {
		rank = number;
	}

	/** Whether findings are wanted for it. */
	public boolean isChecked() {
		return checked;
	}

	/** Sets whether findings are wanted for it. */
	public void setChecked(boolean wanted) {
		checked = wanted;
	}

	/** Whether it, or a part, is called by something that may lie in other roots. */
	boolean isCalledByOthers() {
		return called;
	}

	void setCalledByOthers(boolean byOthers) {
		called = byOthers;
	}

	List<Link> references() {
		return references;
	}

	void setReferences(List<Link> links) {
		references = links;
	}

	List<Verdict> verdicts() {
		return verdicts;
	}

	void setVerdicts(List<Verdict> said) {
		verdicts = said;
	}

	/** What one rule says; null where it says nothing and looked nowhere. */
	Verdict verdict(int number) {
		for (Verdict verdict : verdicts) {
			if (verdict.number() == number) {
				return verdict;
			}
		}
		return null;
	}

	/** What all rules say, in their order. */
	public List<Finding> findings() {
		if (!isSpokenOf()) {
			return List.of();
		}
		List<Finding> all = new ArrayList<>();
		verdicts.forEach(verdict -> all.addAll(verdict.findings()));
		return all;
	}

	/** Whether any rule finds fault with it. */
	public boolean isSpokenOf() {
		for (Verdict verdict : verdicts) {
			if (verdict.isSpoken()) {
				return true;
			}
		}
		return false;
	}

	/** Nothing is said of it any more. */
	void silence() {
		verdicts.forEach(verdict -> verdict.looks().forEach(Link::cut));
		verdicts = List.of();
	}

	/** It is not there any more, for others perhaps to refer to. */
	void depart() {
		silence();
		references.forEach(Link::cut);
		references = List.of();
		checked = false;
		if (!isWatched()) {
			forget.accept(this);
		}
	}

	@Override
	void unwatched() {
		if (!isLoaded()) {
			forget.accept(this);
		}
	}
}
