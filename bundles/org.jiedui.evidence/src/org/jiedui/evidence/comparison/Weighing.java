/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.books.Stated;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Qualified;
import org.jiedui.model.value.Unit;

/**
 * Says how one claim and the ledgers stand to each other.
 *
 * @param targets where the ledgers keep what claims are about
 * @param bookings what they hold
 */
record Weighing(LedgerTargets targets, Bookings bookings) {

	/**
	 * The outcome.
	 *
	 * @param target the ledger, empty where none keeps such numbers
	 * @param booked what it holds, empty where there is nothing to be compared
	 */
	record Outcome(Optional<LedgerTarget> target, Optional<Booked> booked, Verdict verdict) {
	}

	/** Looks up what the ledgers hold for a claim that is tied to no entry. */
	Outcome weigh(Claimed claim) {
		List<LedgerTarget> all = targets.of(claim.indicator());
		Optional<LedgerTarget> target = targets.of(claim.indicator(), claim.unit());
		if (target.isEmpty()) {
			return new Outcome(all.stream().findFirst(), Optional.empty(), all.isEmpty() ? Verdict.NO_LEDGER : Verdict.UNITS_APART);
		}
		List<Booking> held = bookings.of(target.get());
		if (held.isEmpty()) {
			return new Outcome(target, Optional.empty(), Verdict.NOT_BOOKED);
		}
		Candidates candidates = new Candidates(held, target.get().unit().filter(Unit.PERSONS::equals).isPresent());
		List<Booked> comparable = comparable(claim, candidates);
		Optional<Booked> same = comparable.stream().filter(each -> Stated.of(each.number()).agreesWith(claim.stated())).findFirst()
				.or(() -> entry(claim, target.get()));
		return same.isPresent() ? new Outcome(target, same, Verdict.AGREES) : unlike(claim, target, comparable, candidates);
	}

	/** Compares a claim with the one number of an entry to which it is tied; null where the entry has none. */
	static Outcome tied(Claimed claim, Optional<LedgerTarget> target, Qualified number) {
		if (number == null) {
			return new Outcome(target, Optional.empty(), Verdict.NOT_BOOKED);
		}
		boolean agrees = Stated.of(number).agreesWith(claim.stated());
		return new Outcome(target, Optional.of(new Booked(number, 1, null)), agrees ? Verdict.AGREES : Verdict.DIFFERS);
	}

	private static List<Booked> comparable(Claimed claim, Candidates candidates) {
		List<Booked> found = new ArrayList<>();
		if (claim.basis() == StatedBasis.ANNUAL || claim.basis() == StatedBasis.NONE) {
			found.addAll(claim.year().map(year -> candidates.ofYear(year, claim.asOf())).orElseGet(candidates::ofYears));
		}
		if (claim.basis() == StatedBasis.CUMULATIVE || claim.basis() == StatedBasis.NONE) {
			found.addAll(candidates.upTo(claim.asOf()));
		}
		return found;
	}

	/** A single entry that holds the very number: what is claimed of one occasion, or from the beginning, may be one of several. */
	private Optional<Booked> entry(Claimed claim, LedgerTarget target) {
		if (claim.basis() == StatedBasis.ANNUAL) {
			return Optional.empty();
		}
		long holding = bookings.holding(target, claim.stated());
		return holding == 0 ? Optional.empty() : Optional.of(new Booked(StoredBookings.figure(target.feature().orElseThrow(), claim.stated().number(),
				claim.stated().quantity().qualifier()), holding, null));
	}

	private static Outcome unlike(Claimed claim, Optional<LedgerTarget> target, List<Booked> comparable, Candidates candidates) {
		if (claim.basis() == StatedBasis.SINGLE) {
			return new Outcome(target, Optional.empty(), Verdict.NOT_BOOKED);
		}
		if (comparable.isEmpty()) {
			Optional<Booked> later = candidates.after(claim.asOf()).stream().findFirst();
			return new Outcome(target, later, later.isPresent() ? Verdict.OTHER_CUT_OFF : Verdict.NOT_BOOKED);
		}
		Booked nearest = comparable.stream().min(Comparator.comparing(each -> claim.difference(each).abs())).orElseThrow();
		if (claim.basis() == StatedBasis.NONE || claim.asOf() == null) {
			return new Outcome(target, Optional.of(nearest), Verdict.BASIS_OPEN);
		}
		boolean earlier = claim.basis() == StatedBasis.CUMULATIVE && comparable.stream().allMatch(each -> isBefore(each.upTo(), claim.asOf()));
		return new Outcome(target, Optional.of(nearest), earlier ? Verdict.OTHER_CUT_OFF : Verdict.DIFFERS);
	}

	private static boolean isBefore(PartialDate date, PartialDate other) {
		return date != null && date.isBefore(other);
	}
}
