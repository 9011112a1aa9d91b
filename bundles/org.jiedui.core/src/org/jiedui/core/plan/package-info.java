/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The year of a plan: made from another one, argued over, approved and frozen, followed and compared. */
package org.jiedui.core.plan;
