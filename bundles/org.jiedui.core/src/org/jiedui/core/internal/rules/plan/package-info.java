/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules about annual plans, their tasks and milestones. */
package org.jiedui.core.internal.rules.plan;
