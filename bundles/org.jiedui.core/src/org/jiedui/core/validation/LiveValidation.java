/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Keeps findings up to date while the objects of a resource are edited. Many changes at once, such as those of one command, lead to one
 * check. Belongs to the thread that owns the objects.
 */
public final class LiveValidation implements AutoCloseable {

	private final Resource resource;
	private final Executor later;
	/** About how long a portion of a check of everything takes; null where everything is checked at once. */
	private final Duration portion;
	private final ValidationState state;
	private final Set<EObject> touched = new LinkedHashSet<>();
	private final Watch watch = new Watch();
	private boolean scheduled;
	/** Whether the next portion of all is to come. */
	private boolean proceeding;
	private boolean checking;
	private boolean closed;

	/**
	 * Checks all that is loaded and watches it from now on.
	 *
	 * @param validator knows the rules
	 * @param resource holds the loaded roots, such as that of a session
	 * @param checked of which roots findings are wanted; the others are only seen as the surroundings of these. It is asked for a root when that
	 *            comes or has changed; where it may say something else of others, {@link #reconsider()} must be called
	 * @param later runs the next check on this thread when the present event is done; {@code Runnable::run} checks after each single change
	 * @param today tells the day
	 */
	public LiveValidation(Validator validator, Resource resource, Predicate<EObject> checked, Executor later, Supplier<LocalDate> today) {
		this(validator, resource, checked, later, today, null);
	}

	private LiveValidation(Validator validator, Resource resource, Predicate<EObject> checked, Executor later, Supplier<LocalDate> today,
			Duration portion) {
		this.resource = resource;
		this.later = later;
		this.portion = portion;
		state = new ValidationState(validator, resource, checked, today);
		resource.eAdapters().add(watch);
		refresh();
	}

	/**
	 * Watches at once what is loaded, and checks it little by little, so that the thread can do other things meanwhile, however much it is. The
	 * parameters are those of the constructor.
	 *
	 * @param later runs each portion, too
	 * @param portion about how long one takes
	 */
	public static LiveValidation gradual(Validator validator, Resource resource, Predicate<EObject> checked, Executor later,
			Supplier<LocalDate> today, Duration portion) {
		return new LiveValidation(validator, resource, checked, later, today, Objects.requireNonNull(portion));
	}

	/** The findings; to be listened to. */
	public ValidationState state() {
		return state;
	}

	/** Checks everything anew: when the day or the set of rules has changed. */
	public void refresh() {
		touched.clear();
		if (portion != null) {
			check(state::restart);
			proceedLater();
		} else {
			check(state::reset);
		}
	}

	private void proceedLater() {
		if (!proceeding) {
			proceeding = true;
			later.execute(this::proceed);
		}
	}

	private void proceed() {
		proceeding = false;
		if (!closed) {
			try {
				check(() -> state.proceed(portion));
			} finally {
				// Also when a rule failed in a way that nobody foresaw: the others have their turn.
				if (state.isUnderWay()) {
					proceedLater();
				}
			}
		}
	}

	/**
	 * Asks anew of which roots findings are wanted, and checks those for which the answer is another: when roots belong elsewhere without a change of
	 * theirs, as after a save. Looks at all roots, but asks no rule for others.
	 */
	public void reconsider() {
		touched.addAll(state.reconsidered());
		schedule();
	}

	/** Checks at once what was changed so far, instead of later. */
	public void flush() {
		scheduled = false;
		if (!touched.isEmpty() && !closed && !checking) {
			check(this::update);
		}
	}

	private void update() {
		Set<EObject> changed = new LinkedHashSet<>(touched);
		touched.clear();
		state.update(changed);
	}

	/** A check may load what rules refer to. That is checked when the check is done: later, or at once where nothing is done later. */
	private void check(Runnable check) {
		checking = true;
		try {
			check.run();
			while (!scheduled && !touched.isEmpty()) {
				update();
			}
		} finally {
			checking = false;
		}
	}

	private void schedule() {
		if (!scheduled && !touched.isEmpty()) {
			scheduled = true;
			later.execute(this::flush);
		}
	}

	@Override
	public void close() {
		closed = true;
		resource.eAdapters().remove(watch);
	}

	/** Notes which roots are touched: by a change of a feature at any depth, by appearing, by moving and by going. */
	private final class Watch extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch() || closed) {
				return;
			}
			if (notification.getNotifier() instanceof EObject object) {
				touched.add(EcoreUtil.getRootContainer(object));
			} else if (notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
				place(notification);
				touchAll(notification.getOldValue());
				touchAll(notification.getNewValue());
			}
			schedule();
		}

		private void place(Notification notification) {
			switch (notification.getNewValue()) {
				case EObject root -> state.placed(notification.getPosition(), 1);
				case Collection<?> many -> state.placed(notification.getPosition(), many.size());
				case null, default -> {
					// Something has gone, and the others stay in their order.
				}
			}
		}

		/** Takes roots as they are: what has gone from the resource may be a part of something by now. */
		private void touchAll(Object roots) {
			switch (roots) {
				case EObject root -> {
					touched.add(root);
					touched.add(EcoreUtil.getRootContainer(root));
				}
				case Iterable<?> many -> many.forEach(this::touchAll);
				case null, default -> {
					// A position in the list or nothing at all.
				}
			}
		}
	}
}
