/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.village.checklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.Activity;
import org.jiedui.model.ActivityKind;
import org.jiedui.model.Exchange;
import org.jiedui.model.JointMeeting;
import org.jiedui.model.Member;
import org.jiedui.model.Party;
import org.jiedui.model.Project;
import org.jiedui.model.Training;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Sum;
import org.jiedui.village.Checklist;
import org.jiedui.village.ChecklistItem;
import org.jiedui.village.EvidenceKind;
import org.jiedui.village.HouseholdPairing;
import org.jiedui.village.HouseholdVisit;

/**
 * Counts in the books what was done of an item of a checklist: exchanges and projects of the year that name the subject as a place or a party.
 *
 * @param checklist with a year
 * @param books all objects of a type in the same books
 */
public record Evidence(Checklist checklist, Peers books) {

	/** Where other objects of the books are found. */
	@FunctionalInterface
	public interface Peers {

		/** All roots of a type. */
		<T extends EObject> Collection<T> all(Class<T> type);
	}

	/** What was done; what was entered by hand where the books are not asked, null where nothing was. */
	public Quantity done(ChecklistItem item) {
		return switch (item.getEvidence()) {
			case NONE -> item.getDone();
			case PROJECT -> Quantity.of(projects().count());
			case HOUSEHOLD_VISIT -> Quantity.of(householdVisits().count());
			default -> exchanges(item.getEvidence());
		};
	}

	/** Whether as much was done as is required. */
	public boolean isDone(ChecklistItem item) {
		Quantity done = done(item);
		return done != null && done.number().compareTo(required(item).number()) >= 0;
	}

	/** How many or how much is to be done. */
	public Quantity required(ChecklistItem item) {
		return Objects.requireNonNullElseGet(item.getRequired(), () -> Quantity.of(1));
	}

	/**
	 * How an item stands on a day. Books that have nothing of the year and the subject do not say that nothing was done: they do not tell.
	 */
	public ItemState state(ChecklistItem item, LocalDate today) {
		if (due(item).isAfter(today)) {
			return ItemState.NOT_DUE;
		}
		if (isDone(item)) {
			return ItemState.DONE;
		}
		boolean told = item.getEvidence() == EvidenceKind.NONE ? item.getDone() != null : tells();
		return told ? ItemState.OPEN : ItemState.UNKNOWN;
	}

	/** Whether the books have anything of the year and the subject that could be evidence. */
	private boolean tells() {
		return books.all(Exchange.class).stream().anyMatch(exchange -> inYear(exchange.getStart()) && isHere(exchange))
				|| projects().findAny().isPresent() || householdVisits().findAny().isPresent();
	}

	private Stream<Project> projects() {
		return books.all(Project.class).stream().filter(this::isHere).filter(project -> inYear(project.getActualStart())
				|| inYear(project.getActualEnd()));
	}

	private Stream<HouseholdVisit> householdVisits() {
		return books.all(HouseholdPairing.class).stream().filter(pairing -> isSubject(pairing.getVillage()))
				.flatMap(pairing -> pairing.getVisits().stream()).filter(visit -> inYear(visit.getDate()));
	}

	/** By when an item is to be done: the end of the year where it does not say. */
	public LocalDate due(ChecklistItem item) {
		return Objects.requireNonNullElseGet(item.getDue(), checklist.getYear()::latest);
	}

	private Quantity exchanges(EvidenceKind kind) {
		Sum sum = new Sum();
		books.all(Exchange.class).stream().filter(exchange -> is(kind, exchange) && inYear(exchange.getStart()) && isHere(exchange))
				.forEach(exchange -> sum.add(Objects.requireNonNullElse(exchange.getOccurrences(), Quantity.of(1))));
		return sum.quantity();
	}

	private static boolean is(EvidenceKind kind, Exchange exchange) {
		return switch (kind) {
			case VISIT -> exchange instanceof Visit;
			case MEETING -> exchange instanceof JointMeeting;
			case ACTIVITY -> exchange instanceof Activity;
			case CULTURE -> exchange instanceof Activity activity && activity.getKind() == ActivityKind.CULTURE;
			case SYMPATHY -> exchange instanceof Activity activity && activity.getKind() == ActivityKind.SYMPATHY;
			case TRAINING -> exchange instanceof Training;
			default -> false;
		};
	}

	private boolean inYear(PartialDate date) {
		return date != null && date.year() == checklist.getYear().year();
	}

	private boolean isHere(Exchange exchange) {
		Stream<Party> members = exchange.getPairing() == null ? Stream.empty() : exchange.getPairing().getMembers().stream().map(Member::getParty);
		return isAnySubject(Stream.of(exchange.getParties().stream(), members, Stream.ofNullable(exchange.getPlace())).flatMap(each -> each));
	}

	private boolean isHere(Project project) {
		return isAnySubject(Stream.of(project.getPlace(), project.getResponsible()));
	}

	private boolean isAnySubject(Stream<Party> parties) {
		List<Party> all = parties.filter(Objects::nonNull).toList();
		return checklist.getSubject() == null || all.stream().anyMatch(this::isSubject);
	}

	private boolean isSubject(Party party) {
		return checklist.getSubject() == null || party == checklist.getSubject();
	}
}
